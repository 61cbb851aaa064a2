package qipp.documents.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes that grow as text is added to them, in UTF-8. */
final class Utf8 {
    private static final int FIRST_SIZE = 1024;
    private static final int MOST_BYTES = 4;
    private static final char FIRST_PRINTABLE = 0x20;
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int THREE_BYTES = 0x10000;
    private static final int SIX_BITS = 6;
    private static final int LOW_SIX = 0x3F;

    private final List<byte[]> parts = new ArrayList<>();
    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    /** Characters of ASCII alone. */
    void ascii(String text) {
        room(text.length());
        for (var index = 0; index < text.length(); index++) {
            bytes[size++] = (byte) text.charAt(index);
        }
    }

    /** A text where nothing in it needs an escape or more than a byte; whether it was added. */
    boolean plain(String text) {
        room(text.length());
        var end = size;
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character < FIRST_PRINTABLE || character >= ONE_BYTE || character == '"' || character == '\\') {
                return false;
            }
            bytes[end++] = (byte) character;
        }
        size = end;
        return true;
    }

    void ascii(char character) {
        room(1);
        bytes[size++] = (byte) character;
    }

    /** The last byte, which was not of a part, is as if it had not been added. */
    void takeBack() {
        size--;
    }

    /** Any character but half of one. */
    void character(int point) {
        room(MOST_BYTES);
        if (point < ONE_BYTE) {
            bytes[size++] = (byte) point;
        } else if (point < TWO_BYTES) {
            bytes[size++] = (byte) (0xC0 | (point >> SIX_BITS));
            follow(point, 0);
        } else if (point < THREE_BYTES) {
            bytes[size++] = (byte) (0xE0 | (point >> (2 * SIX_BITS)));
            follow(point, 1);
        } else {
            bytes[size++] = (byte) (0xF0 | (point >> (3 * SIX_BITS)));
            follow(point, 2);
        }
    }

    /** Many bytes that are UTF-8 already, and that nobody changes: they are copied once, at the end. */
    void part(byte[] more) {
        parts.add(Arrays.copyOf(bytes, size));
        parts.add(more);
        size = 0;
    }

    /** Bytes that are UTF-8 already. */
    void bytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    byte[] bytes() {
        var before = parts.stream().mapToInt(part -> part.length).reduce(0, Math::addExact);
        var all = new byte[Math.addExact(before, size)];
        var end = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, end, part.length);
            end += part.length;
        }
        System.arraycopy(bytes, 0, all, end, size);
        return all;
    }

    private void follow(int point, int from) {
        for (var sixth = from; sixth >= 0; sixth--) {
            bytes[size++] = (byte) (0x80 | ((point >> (sixth * SIX_BITS)) & LOW_SIX));
        }
    }

    private void room(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), bytes.length + (bytes.length >> 1)));
        }
    }
}
