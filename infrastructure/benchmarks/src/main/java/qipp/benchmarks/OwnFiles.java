package qipp.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the benchmarks themselves were built. */
final class OwnFiles {
    private OwnFiles() {}

    /** The folder of their jar. */
    static Path target() {
        try {
            return Path.of(OwnFiles.class
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
    static String classPathWithOtherReaders() {
        return target().resolve("benchmarks.jar") + java.io.File.pathSeparator + target().resolve("readers") + "/*";
    }
}
