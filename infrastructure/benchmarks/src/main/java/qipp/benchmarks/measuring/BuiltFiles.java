package qipp.benchmarks.measuring;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the benchmarks themselves were built. */
public final class BuiltFiles {
    private BuiltFiles() {}

    /** The folder of their jar. */
    public static Path target() {
        try {
            return Path.of(BuiltFiles.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The class path of programs that read with other libraries, too. */
    public static String classPathWithOtherReaders() {
        return target().resolve("benchmarks.jar") + java.io.File.pathSeparator + target().resolve("readers") + "/*";
    }
}
