package qipp.benchmarks.measuring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that a benchmark needs for a while. */
public final class Folders {
    private Folders() {}

    /** Something that is done in a folder. */
    public interface Work {
        void in(Path folder) throws IOException, InterruptedException;
    }

    public static void with(String prefix, Work work) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(prefix);
        try {
            work.in(folder);
        } finally {
            delete(folder);
        }
    }

    /** Deletes a folder with all in it. */
    public static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
