package qipp.documents.workbook.parts;

/**
 * An entry of the package's directory.
 *
 * @param name with forward slashes
 * @param method 0 stored, 8 deflated
 * @param crc of the unpacked bytes
 * @param size of the packed bytes
 * @param unpackedSize of the bytes that they stand for
 * @param header where its local header begins
 */
public record PackedPart(
        String name, boolean encrypted, int method, long crc, long size, long unpackedSize, long header) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** A name with forward slashes, whichever were written. */
    static String name(String written) {
        return written.replace('\\', '/');
    }

    /** Whether it is the mark of a folder, which has no content. */
    public boolean isFolder() {
        return name.endsWith("/");
    }
}
