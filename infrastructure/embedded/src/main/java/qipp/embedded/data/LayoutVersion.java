package qipp.embedded.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import qipp.embedded.opening.CannotOpen;

/** The version of the folder's layout, in a file that a person can read. A folder that has one is whole. */
final class LayoutVersion {
    static final int OURS = 1;
    static final String FILE = "VERSION";
    static final String LOCK = "lock";

    /** What a start that was killed leaves of a new folder. */
    private static final Set<String> BEFORE_IT = Set.of(LOCK, FILE + OwnerOnly.UNFINISHED);

    private LayoutVersion() {}

    static void requireOursOrNone(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (Files.exists(file)) {
            requireKnown(folder, Files.readString(file).strip());
        } else {
            requireNew(folder);
        }
    }

    static void writeIfNone(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(FILE))) {
            write(folder);
        }
    }

    static void write(Path folder) throws IOException {
        OwnerOnly.write(folder.resolve(FILE), OURS + "\n");
    }

    private static void requireKnown(Path folder, String version) {
        if (!version.matches("[0-9]{1,6}")) {
            throw new CannotOpen("The file " + folder.resolve(FILE) + " does not hold a version: " + version);
        }
        if (Integer.parseInt(version) > OURS) {
            throw new CannotOpen(
                    "The data folder " + folder + " was written by a newer version of this program: its layout is "
                            + version + ", and this program knows " + OURS + ". Start that newer version.");
        }
    }

    private static void requireNew(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            if (!entries.allMatch(
                    entry -> BEFORE_IT.contains(entry.getFileName().toString()))) {
                throw new CannotOpen(
                        "The folder " + folder
                                + " holds other files, or a backup that was not finished. Choose an empty or a new one with --data.");
            }
        }
    }
}
