package qipp.embedded.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** SQLite's native library is unpacked into a folder at the first use, and a killed process leaves it there. */
final class NativeLibrary {
    private NativeLibrary() {}

    /** Names the folder for it and empties that of what killed processes left; a library in use goes on being used. */
    static void unpackInto(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var left = Files.list(folder)) {
                for (var file : left.toList()) {
                    Files.delete(file);
                }
            }
            System.setProperty("org.sqlite.tmpdir", folder.toString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
