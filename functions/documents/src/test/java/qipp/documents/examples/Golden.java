package qipp.documents.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what the product is known to write. {@code -Dgolden=rewrite} writes them anew, to be read before they are kept. */
public final class Golden {
    private static final Path FILES = Path.of("src", "test", "resources", "golden");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("golden"));

    private Golden() {}

    public static void assertSame(String name, byte[] written) {
        try {
            if (REWRITE) {
                Files.createDirectories(FILES.resolve(name).getParent());
                Files.write(FILES.resolve(name), written);
            }
            assertThat(written).as(name).asString().isEqualTo(Files.readString(FILES.resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
