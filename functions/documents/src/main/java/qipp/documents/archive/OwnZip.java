package qipp.documents.archive;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads an archive that a library of ours has just written, by its central directory: such archives hold what
 * {@link java.util.zip.ZipInputStream} cannot read. Never for a file that somebody sent.
 */
public final class OwnZip {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_OFFSET = 16;
    private static final int ENTRY_COUNT = 10;

    private final ByteBuffer bytes;

    private OwnZip(byte[] archive) {
        bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The files of an archive by name, in its order. */
    public static SequencedMap<String, byte[]> read(byte[] archive) {
        return new OwnZip(archive).files();
    }

    private SequencedMap<String, byte[]> files() {
        var end = bytes.capacity() - END_LENGTH;
        if (bytes.getInt(end) != END) {
            throw new IllegalArgumentException("the archive does not end as ours do");
        }
        var files = new LinkedHashMap<String, byte[]>();
        var entry = bytes.getInt(end + DIRECTORY_OFFSET);
        for (var left = bytes.getShort(end + ENTRY_COUNT); left > 0; left--) {
            var header = new Header(entry);
            files.put(header.name(), header.content());
            entry = header.next();
        }
        return files;
    }

    /** An entry of the central directory, at its offset. */
    private final class Header {
        private static final int LENGTH = 46;
        private static final int LOCAL_LENGTH = 30;

        private final int at;

        Header(int at) {
            this.at = at;
        }

        String name() {
            return new String(bytes.array(), at + LENGTH, bytes.getShort(at + 28), StandardCharsets.UTF_8);
        }

        int next() {
            return at + LENGTH + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }

        byte[] content() {
            var local = bytes.getInt(at + 42);
            var start = local + LOCAL_LENGTH + bytes.getShort(local + 26) + bytes.getShort(local + 28);
            var inflater = new Inflater(true);
            inflater.setInput(bytes.array(), start, bytes.getInt(at + 20));
            try {
                var content = new byte[bytes.getInt(at + 24)];
                if (inflater.inflate(content) != content.length) {
                    throw new IllegalArgumentException("an entry is shorter than its header says: " + name());
                }
                return content;
            } catch (DataFormatException damaged) {
                throw new UncheckedIOException("an entry is damaged: " + name(), new java.io.IOException(damaged));
            } finally {
                inflater.end();
            }
        }
    }
}
