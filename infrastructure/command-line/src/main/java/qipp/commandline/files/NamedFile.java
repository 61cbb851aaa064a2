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

/** A file that was given, as it was read: once, whole. */
public final class NamedFile {
    private static final List<String> TRACKER_ENDINGS = List.of(".xlsx", ".json");
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
        try {
            var before = Files.getLastModifiedTime(path);
            var content = reading.of(path);
            if (content.length != Files.size(path) || !before.equals(Files.getLastModifiedTime(path))) {
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

    /** Reads files, and of folders the trackers directly in them, by name. */
    public static List<NamedFile> readAll(List<Path> filesAndFolders) {
        return find(filesAndFolders).stream().map(NamedFile::read).toList();
    }

    /** The files themselves, and of folders the trackers directly in them, by name. */
    public static List<Path> find(List<Path> filesAndFolders) {
        return filesAndFolders.stream().flatMap(NamedFile::files).toList();
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
