package qipp.documents.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a part stands in an archive that {@link StableZip} wrote: one after the other, as they are, each behind its
 * header.
 *
 * @param from its first byte
 * @param to the byte after its last
 */
public record StoredPart(String name, int from, int to) {
    private static final int HEADER = 0x0403_4b50;
    private static final int HEADER_SIZE = 30;
    private static final int SIZE = 18;
    private static final int NAME_SIZE = 26;
    private static final int EXTRA_SIZE = 28;

    /** The part that this byte belongs to, or its header. */
    public static Optional<StoredPart> at(int offset, byte[] archive) {
        return first(archive, part -> offset < part.to())
                .map(part -> new StoredPart(part.name(), Math.min(offset, part.from()), part.to()));
    }

    public static Optional<StoredPart> named(String name, byte[] archive) {
        return first(archive, part -> part.name().equals(name));
    }

    /** What it holds, as text. */
    public String text(byte[] archive) {
        return new String(archive, from, to - from, StandardCharsets.UTF_8);
    }

    private static Optional<StoredPart> first(byte[] archive, Predicate<StoredPart> wanted) {
        var bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        var at = 0;
        while (bytes.getInt(at) == HEADER) {
            var part = behind(at, bytes, archive);
            if (wanted.test(part)) {
                return Optional.of(part);
            }
            at = part.to();
        }
        return Optional.empty();
    }

    private static StoredPart behind(int header, ByteBuffer bytes, byte[] archive) {
        var nameSize = bytes.getShort(header + NAME_SIZE);
        var name = new String(archive, header + HEADER_SIZE, nameSize, StandardCharsets.UTF_8);
        var from = header + HEADER_SIZE + nameSize + bytes.getShort(header + EXTRA_SIZE);
        return new StoredPart(name, from, from + bytes.getInt(header + SIZE));
    }
}
