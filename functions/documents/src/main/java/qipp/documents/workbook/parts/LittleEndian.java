package qipp.documents.workbook.parts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;

/** The numbers of a zip file; a place outside the file means that it is cut off. */
final class LittleEndian {
    private final ByteBuffer bytes;

    LittleEndian(byte[] file) {
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return bytes.capacity();
    }

    int two(long at) throws Refusal {
        return bytes.getShort(within(at, Short.BYTES)) & 0xFFFF;
    }

    long four(long at) throws Refusal {
        return bytes.getInt(within(at, Integer.BYTES)) & 0xFFFF_FFFFL;
    }

    /** Eight bytes; a number too large for a file of today is negative and so outside of it. */
    long eight(long at) throws Refusal {
        return bytes.getLong(within(at, Long.BYTES));
    }

    String text(long at, int length) throws Refusal {
        return new String(bytes.array(), within(at, length), length, StandardCharsets.UTF_8);
    }

    /** The place as an index, when so many bytes from there on are in the file. */
    int within(long at, long count) throws Refusal {
        if (at < 0 || count < 0 || at > length() - count) {
            throw Refusals.unreadable("it is cut off", Place.WHOLE_FILE);
        }
        return (int) at;
    }
}
