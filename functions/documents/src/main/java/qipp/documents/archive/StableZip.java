package qipp.documents.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes zip archives whose entries carry no clock and are stored as they are: the same content gives the same bytes on
 * every machine and Java runtime, while how a file is compressed is the affair of the runtime's library.
 */
public final class StableZip {
    /** The first instant of 1980 stands for times before it, and is written with the machine's time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    /** Bytes of a header before a file, and of its line in the directory, without its name; and of the directory's end. */
    private static final int HEADERS = 30 + 46;

    private static final int END = 22;

    private StableZip() {}

    /** The archive of files by name, in the order of the map. */
    public static byte[] of(SequencedMap<String, byte[]> files) {
        var bytes = ByteBuffer.allocate(size(files));
        try (var zip = new ZipOutputStream(new Filling(bytes))) {
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
        return bytes.array();
    }

    /** Nothing is packed, so that it is known beforehand: a large archive stands in memory once. */
    private static int size(SequencedMap<String, byte[]> files) {
        return files.entrySet().stream()
                        .mapToInt(file -> file.getValue().length
                                + HEADERS
                                + 2 * file.getKey().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                + END;
    }

    /** Fills a buffer to its end, and not a byte less. */
    private static final class Filling extends OutputStream {
        private final ByteBuffer bytes;

        Filling(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.put((byte) one);
        }

        @Override
        public void write(byte[] more, int from, int length) {
            bytes.put(more, from, length);
        }

        @Override
        public void close() {
            if (bytes.hasRemaining()) {
                throw new IllegalStateException("the archive is shorter than its files");
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc(content));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static long crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
