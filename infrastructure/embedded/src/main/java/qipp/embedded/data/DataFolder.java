package qipp.embedded.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import qipp.embedded.opening.CannotOpen;

/**
 * The folder in which everything lies, opened by this process alone:
 *
 * <pre>
 * VERSION        the version of this layout
 * lock           held by the process that has it open
 * table.sqlite   the table, with its log beside it
 * files/         the files, as the S3 server keeps them
 * keys/          secrets, for the owner alone
 * tmp/           emptied at each start
 * </pre>
 */
public final class DataFolder implements AutoCloseable {
    private static final String KEYS = "keys";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens a folder, or makes it where there is none or an empty one.
     *
     * @throws CannotOpen where another process has it, it is of a newer version, or it is something else
     */
    public static DataFolder open(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.createFolder(absolute);
            LayoutVersion.requireOursOrNone(absolute);
            var lock = lock(absolute);
            LayoutVersion.writeIfNone(absolute);
            return new DataFolder(absolute, lock).prepared();
        } catch (IOException fault) {
            throw new CannotOpen("The data folder " + absolute + " cannot be used: " + fault, fault);
        }
    }

    /** Whether there is one that was made whole. */
    public static boolean isOne(Path folder) {
        return Files.exists(folder.resolve(LayoutVersion.FILE));
    }

    /** The secrets of a folder that another process has open: who can read them may talk to it. */
    public static Keys keysOf(Path folder) {
        return new Keys(folder.toAbsolutePath().normalize().resolve(KEYS));
    }

    public Path path() {
        return folder;
    }

    public Path table() {
        return folder.resolve("table.sqlite");
    }

    public Path files() {
        return folder.resolve("files");
    }

    /** What of it is secret. */
    public Keys keys() {
        return keysOf(folder);
    }

    /** Lets another process open it. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException fault) {
            throw new IllegalStateException("The lock of " + folder + " was not given back", fault);
        }
    }

    private DataFolder prepared() throws IOException {
        OwnerOnly.createFolder(keys().folder());
        Files.createDirectories(files());
        return this;
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel = FileChannel.open(
                folder.resolve(LayoutVersion.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return channel;
        }
        channel.close();
        throw new InUse(folder);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
