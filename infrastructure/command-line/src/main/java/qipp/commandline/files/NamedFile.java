package qipp.commandline.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import qipp.commandline.screen.Failure;
import qipp.documents.json.Sha256;
import qipp.documents.opening.Limit;
import qipp.documents.submission.ListedFile;

/** A file that was given, as it was read: once, and whole unless it is too long for a tracker. */
public final class NamedFile {
    private static final List<String> TRACKER_ENDINGS = List.of(".xlsx", ".json");
    private static final long LONGEST = Limit.FILE_SIZE.most();
    private static final String LOCK_OF_A_SPREADSHEET = "~$";

    private final Path path;
    private final byte[] content;

    private NamedFile(Path path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    /** How the bytes of a file are read. */
    public interface Reading {
        byte[] of(Path path) throws IOException;
    }

    /** Reads a file; a {@link Failure} where there is none, where it cannot be read, or where it changes meanwhile. */
    public static NamedFile read(Path path) {
        return read(path, Files::readAllBytes);
    }

    /** Reads a file as something reads it, which tests replace. */
    public static NamedFile read(Path path, Reading reading) {
        return read(path, reading, Long.MAX_VALUE);
    }

    /** Reads a tracker: of one that is over the limit only as much as shows it, whatever its length. */
    public static NamedFile readTracker(Path path) {
        return read(path, NamedFile::beginning, LONGEST + 1);
    }

    private static byte[] beginning(Path path) throws IOException {
        if (Files.size(path) <= LONGEST) {
            return Files.readAllBytes(path);
        }
        try (var file = Files.newInputStream(path)) {
            return file.readNBytes((int) LONGEST + 1);
        }
    }

    private static NamedFile read(Path path, Reading reading, long most) {
        try {
            var before = Files.getLastModifiedTime(path);
            var content = reading.of(path);
            if (content.length != Math.min(most, Files.size(path)) || !before.equals(Files.getLastModifiedTime(path))) {
                throw new Failure(path + " changed while it was read: run the command again when it is saved");
            }
            return new NamedFile(path, content);
        } catch (NoSuchFileException missing) {
            throw new Failure(path + " does not exist", missing);
        } catch (AccessDeniedException denied) {
            throw new Failure(path + " cannot be read: you may not read it", denied);
        } catch (IOException unreadable) {
            throw new Failure(path + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Reads trackers, and of folders those directly in them, by name. */
    public static List<NamedFile> readAll(List<Path> filesAndFolders) {
        return find(filesAndFolders).stream().map(NamedFile::readTracker).toList();
    }

    /** The files themselves, and of folders the trackers directly in them, by name. */
    public static List<Path> find(List<Path> filesAndFolders) {
        return filesAndFolders.stream().flatMap(NamedFile::files).toList();
    }

    /** The file as a manifest lists it, the whole of it. */
    public ListedFile listed() {
        return content.length > LONGEST ? listedLong() : ListedFile.of(name(), content);
    }

    private ListedFile listedLong() {
        try (var file = Files.newInputStream(path)) {
            return new ListedFile(name(), Files.size(path), Sha256.of(file));
        } catch (IOException unreadable) {
            throw new Failure(path + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    public byte[] content() {
        return content.clone();
    }

    public String name() {
        return path.getFileName().toString();
    }

    private static Stream<Path> files(Path path) {
        return Files.isDirectory(path) ? trackersIn(path).stream() : Stream.of(path);
    }

    private static List<Path> trackersIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(NamedFile::isNamedLikeATracker)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Failure(folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static boolean isNamedLikeATracker(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(LOCK_OF_A_SPREADSHEET)
                && TRACKER_ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
