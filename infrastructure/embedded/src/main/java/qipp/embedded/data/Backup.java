package qipp.embedded.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import qipp.domain.keeping.TryAgain;
import qipp.embedded.opening.CannotOpen;
import qipp.embedded.table.SqliteTable;

/**
 * A copy of the data folder, consistent while others go on writing: the table first, then the files that it may name,
 * as these never change. It is a data folder itself, once it has its version.
 */
public final class Backup {
    private final DataFolder data;
    private final SqliteTable table;

    public Backup(DataFolder data, SqliteTable table) {
        this.data = data;
        this.table = table;
    }

    /**
     * Writes a copy into an empty or a new folder.
     *
     * @throws CannotOpen where the folder is not empty, or lies in the data folder, or its disk does not take it
     */
    public Copied to(Path target) {
        var absolute = target.toAbsolutePath().normalize();
        try {
            requireApart(absolute);
            OwnerOnly.createFolder(absolute);
            requireEmpty(absolute);
            return copy(absolute);
        } catch (IOException | TryAgain fault) {
            throw new CannotOpen("The backup in " + absolute + " could not be finished: " + root(fault), fault);
        }
    }

    /** Of a table that did not answer, why it did not: the disk is full. */
    private static Throwable root(Throwable fault) {
        return fault.getCause() == null ? fault : root(fault.getCause());
    }

    private Copied copy(Path target) throws IOException {
        table.copyTo(target.resolve(data.table().getFileName()));
        OwnerOnly.toDisk(target.resolve(data.table().getFileName()));
        OwnerOnly.createFolder(target.resolve(data.keys().folder().getFileName()));
        var keys = FolderCopy.of(
                data.keys().folder(), target.resolve(data.keys().folder().getFileName()));
        var files = FolderCopy.of(data.files(), target.resolve(data.files().getFileName()));
        LayoutVersion.write(target);
        return new Copied(target, files.files(), keys.bytes() + files.bytes());
    }

    private void requireApart(Path target) {
        if (target.startsWith(data.path()) || data.path().startsWith(target)) {
            throw new CannotOpen(
                    "A backup lies beside the data folder " + data.path() + ", not in it or around it: " + target);
        }
    }

    private static void requireEmpty(Path target) throws IOException {
        try (var entries = Files.list(target)) {
            if (entries.findAny().isPresent()) {
                throw new CannotOpen(
                        "The folder " + target + " is not empty. Name an empty or a new one for the backup.");
            }
        }
    }

    /**
     * What was copied.
     *
     * @param bytes of files and keys, without the table
     */
    public record Copied(Path target, long files, long bytes) {}
}
