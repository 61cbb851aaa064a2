package qipp.embedded.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.SortedMap;
import qipp.embedded.opening.CannotOpen;

/** Files in a folder that is there whole or not at all. */
final class SavedFiles {
    private SavedFiles() {}

    /** Writes the files in the place of those of an earlier time. */
    static void write(Path folder, SortedMap<String, byte[]> files) {
        var beside = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try {
            remove(beside);
            for (var file : files.entrySet()) {
                write(beside, file.getKey(), file.getValue());
            }
            remove(folder);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new CannotOpen(folder + " cannot be written: " + fault, fault);
        }
    }

    private static void write(Path folder, String path, byte[] content) throws IOException {
        var file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new CallRefused("A file of the submission would lie outside its folder: " + path);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
