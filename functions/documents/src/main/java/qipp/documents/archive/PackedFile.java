package qipp.documents.archive;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A file as it stands packed in an archive.
 *
 * @param method 0 stored, 8 deflated
 * @param crc of the unpacked bytes
 * @param size of the unpacked bytes
 * @param packed the packed bytes, from position to limit
 */
public record PackedFile(String name, int method, long crc, long size, ByteBuffer packed) {
    private static final int STORED = 0;

    /** A file that is stored as it is. */
    public static PackedFile stored(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return new PackedFile(name, STORED, crc.getValue(), content.length, ByteBuffer.wrap(content));
    }
}
