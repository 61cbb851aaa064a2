package qipp.commandline.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import qipp.commandline.screen.Failure;

/**
 * A folder that is written whole or not at all: the files go into a folder beside it, are forced to disk, and the folder
 * is then moved into place. A full disk or a kill leaves no half-written folder of that name.
 */
public record OutputFolder(Path folder, Disk disk) {
    /** Where files are written; it may be full. */
    public interface Disk {
        /** Writes a file of a folder that is there, and has it on disk when it returns. */
        void write(Path file, byte[] content) throws IOException;
    }

    public OutputFolder(Path folder) {
        this(folder, OutputFolder::writeForced);
    }

    /** Writes the files; a {@link Failure} where the folder exists and may not be replaced, or cannot be written. */
    public void write(SortedMap<String, byte[]> files, boolean replace) {
        refuseUnlessFree(replace);
        var target = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(target.getParent());
            var beside = Files.createDirectory(target.resolveSibling(".qipp-" + UUID.randomUUID()));
            writeAndMove(files, beside, target);
        } catch (IOException unwritable) {
            throw new Failure(
                    "%s cannot be written: %s. Nothing of it was: see that there is room and that it may be written, or name another folder"
                            .formatted(folder, reason(unwritable)),
                    unwritable);
        }
    }

    /** What the system says, such as {@code No space left on device}; without one the kind of fault. */
    private static String reason(IOException unwritable) {
        return unwritable instanceof FileSystemException said && said.getReason() != null
                ? said.getReason()
                : unwritable.toString();
    }

    /** A {@link Failure} where the folder exists and may not be replaced. */
    public void refuseUnlessFree(boolean replace) {
        if (Files.exists(folder) && !replace) {
            throw new Failure(folder + " exists: name another folder, or say --replace");
        }
    }

    /** Every file below the folder by its path, with {@code /} between names; a link is none. */
    public SortedMap<String, byte[]> read() {
        var files = new TreeMap<String, byte[]>();
        paths().forEach((name, path) -> {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                files.put(name, NamedFile.read(path).content());
            }
        });
        return files;
    }

    /** What is neither a file nor a folder, such as a link: what it leads to may be another thing tomorrow. */
    public List<String> others() {
        return paths().entrySet().stream()
                .filter(entry -> !Files.isRegularFile(entry.getValue(), LinkOption.NOFOLLOW_LINKS)
                        && !Files.isDirectory(entry.getValue(), LinkOption.NOFOLLOW_LINKS))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All that lies below the folder, which may itself be a link. */
    private SortedMap<String, Path> paths() {
        if (!Files.isDirectory(folder)) {
            throw new Failure(folder + " is no folder: name the one that qipp merge wrote");
        }
        try {
            var real = folder.toRealPath();
            try (var below = Files.walk(real)) {
                return below.collect(Collectors.toMap(
                        path -> real.relativize(path).toString().replace('\\', '/'),
                        path -> path,
                        (first, _) -> first,
                        TreeMap::new));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Failure(folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private void writeAndMove(SortedMap<String, byte[]> files, Path beside, Path target) throws IOException {
        try {
            for (var file : files.entrySet()) {
                var path = beside.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                disk.write(path, file.getValue());
            }
            moveIntoPlace(beside, target);
        } finally {
            remove(beside);
        }
    }

    private static void moveIntoPlace(Path beside, Path target) throws IOException {
        if (!Files.exists(target)) {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        var replaced = target.resolveSibling(beside.getFileName() + "-replaced");
        Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notMoved) {
            Files.move(replaced, target, StandardCopyOption.ATOMIC_MOVE);
            throw notMoved;
        }
        remove(replaced);
    }

    private static void writeForced(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
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
