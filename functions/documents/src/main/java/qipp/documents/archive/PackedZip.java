package qipp.documents.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes zip archives of files that are packed already, byte for byte as they were, without a clock. Source: PKWARE
 * APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
public final class PackedZip {
    private static final int HEADER = 0x0403_4b50;
    private static final int HEADER_SIZE = 30;
    private static final int ENTRY = 0x0201_4b50;
    private static final int ENTRY_SIZE = 46;
    private static final int END = 0x0605_4b50;
    private static final int END_SIZE = 22;
    private static final short VERSION = 20;
    private static final short NAMES_IN_UTF_8 = 1 << 11;
    /** The second of January 1980, at midnight: as early as archives know, in any time zone. */
    private static final int NO_TIME = (1 << 5 | 2) << 16;

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final ByteBuffer directory;

    private PackedZip(List<PackedFile> files) {
        int names = files.stream().mapToInt(file -> name(file).length).sum();
        int packed = files.stream().mapToInt(file -> file.packed().remaining()).sum();
        directory = littleEndian(new byte[files.size() * ENTRY_SIZE + names]);
        bytes = new byte[files.size() * HEADER_SIZE + names + packed + directory.capacity() + END_SIZE];
        zip = littleEndian(bytes);
    }

    /** The archive of files, in their order. */
    public static byte[] of(List<PackedFile> files) {
        var zip = new PackedZip(files);
        files.forEach(zip::add);
        return zip.finish(files.size());
    }

    private void add(PackedFile file) {
        int header = zip.position();
        var name = name(file);
        zip.putInt(HEADER);
        describe(zip, file, name);
        zip.put(name).put(file.packed().duplicate());
        directory.putInt(ENTRY).putShort(VERSION);
        describe(directory, file, name);
        directory.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        directory.putInt(header).put(name);
    }

    /** What a header and the directory's entry have in common. */
    private static void describe(ByteBuffer bytes, PackedFile file, byte[] name) {
        bytes.putShort(VERSION).putShort(NAMES_IN_UTF_8).putShort((short) file.method());
        bytes.putInt(NO_TIME).putInt((int) file.crc());
        bytes.putInt(file.packed().remaining()).putInt((int) file.size());
        bytes.putShort((short) name.length).putShort((short) 0);
    }

    private byte[] finish(int count) {
        int start = zip.position();
        zip.put(directory.flip());
        zip.putInt(END).putInt(0).putShort((short) count).putShort((short) count);
        zip.putInt(zip.position() - Integer.BYTES * 3 - start).putInt(start).putShort((short) 0);
        return bytes;
    }

    private static byte[] name(PackedFile file) {
        return file.name().getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
