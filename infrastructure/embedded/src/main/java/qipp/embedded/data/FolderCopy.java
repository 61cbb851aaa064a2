package qipp.embedded.data;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import qipp.embedded.s3.Unfinished;

/** Copies a folder with the attributes of its files, while files come and go in it. */
final class FolderCopy extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;
    private long files;
    private long bytes;

    private FolderCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    static FolderCopy of(Path from, Path to) throws IOException {
        var copy = new FolderCopy(from, to);
        Files.walkFileTree(from, copy);
        return copy;
    }

    long files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        Files.createDirectories(copyOf(folder));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!Unfinished.is(file.toString())) {
            copy(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    /** A file that was removed since its folder was read is not missed. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
        if (fault instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw fault;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
        if (fault != null) {
            throw fault;
        }
        OwnerOnly.toDisk(copyOf(folder));
        return FileVisitResult.CONTINUE;
    }

    private void copy(Path file, BasicFileAttributes attributes) throws IOException {
        try {
            Files.copy(file, copyOf(file), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException _) {
            return;
        }
        OwnerOnly.toDisk(copyOf(file));
        files++;
        bytes += attributes.size();
    }

    private Path copyOf(Path path) {
        return to.resolve(from.relativize(path));
    }
}
