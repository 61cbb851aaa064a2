package qipp.documents.programme.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What ships inside the product: the schema and the programmes. */
public final class Resources {
    public static final String SCHEMA = "/qipp/documents/programme/programme.schema.json";

    private Resources() {}

    /** What has to be there. */
    public static byte[] bytes(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the product was built without " + name));
    }

    /** What may be there. */
    public static Optional<byte[]> find(String name) {
        try (InputStream resource = Resources.class.getResourceAsStream(name)) {
            return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
