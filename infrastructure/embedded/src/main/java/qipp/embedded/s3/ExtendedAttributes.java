package qipp.embedded.s3;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import qipp.embedded.opening.CannotOpen;

/** The store keeps the type of each file in extended attributes, and says nothing where the file system drops them. */
final class ExtendedAttributes {
    private static final String PROBE = "user.probe";

    private ExtendedAttributes() {}

    /** Tries them in a folder. */
    static void require(Path folder) throws IOException {
        var probe = Files.createTempFile(folder, "probe", "");
        try {
            var attributes = Files.getFileAttributeView(probe, UserDefinedFileAttributeView.class);
            if (attributes == null) {
                throw missing(folder, null);
            }
            attributes.write(PROBE, ByteBuffer.wrap(new byte[1]));
        } catch (IOException fault) {
            throw missing(folder, fault);
        } finally {
            Files.delete(probe);
        }
    }

    private static CannotOpen missing(Path folder, IOException fault) {
        return new CannotOpen(
                "The file system under " + folder
                        + " keeps no extended attributes, and the type of each file stands in one. "
                        + "Choose a folder on ext4, XFS, Btrfs, ZFS or APFS.",
                fault);
    }
}
