package qipp.embedded.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Files that are still being put: the store writes them beside their key as {@code key-<uuid>} and then gives them their
 * name. A kill leaves them behind.
 */
public final class Unfinished {
    private static final Pattern NAME = Pattern.compile("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");

    private Unfinished() {}

    public static boolean is(String key) {
        return NAME.matcher(key).find();
    }

    /** Deletes what a kill left below a folder, before anything is put into it. */
    static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (is(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
