package qipp.commandline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import qipp.commandline.files.OutputFolder;

/** A disk with room for so many bytes: of the file for which there is none a part is written, as real ones do. */
public final class FullDisk implements OutputFolder.Disk {
    private int room;

    public FullDisk(int room) {
        this.room = room;
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        var fits = Math.min(room, content.length);
        Files.write(file, Arrays.copyOf(content, fits));
        room -= fits;
        if (fits < content.length) {
            throw new FileSystemException(file.toString(), null, "No space left on device");
        }
    }
}
