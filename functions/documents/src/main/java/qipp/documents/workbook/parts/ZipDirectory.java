package qipp.documents.workbook.parts;

import java.util.ArrayList;
import java.util.List;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;

/**
 * Reads the directory at the end of a zip file in memory. The JDK's own reader wants a file on disk, and its reader of
 * streams believes the headers between the entries, which writers of workbooks leave empty. Source: PKWARE
 * APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16 and 4.5.3.
 */
final class ZipDirectory {
    private static final long END = 0x0605_4b50L;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long END_64_LOCATOR = 0x0706_4b50L;
    private static final int END_64_LOCATOR_SIZE = 20;
    private static final long END_64 = 0x0606_4b50L;
    private static final long ENTRY = 0x0201_4b50L;
    private static final int ENTRY_SIZE = 46;
    private static final int EXTRA_64 = 1;
    private static final long IN_EXTRA_64 = 0xFFFF_FFFFL;

    private final LittleEndian file;

    private ZipDirectory(LittleEndian file) {
        this.file = file;
    }

    static List<PackedPart> of(LittleEndian file) throws Refusal {
        return new ZipDirectory(file).entries();
    }

    private List<PackedPart> entries() throws Refusal {
        long end = end();
        long count = file.two(end + 10);
        long size = file.four(end + 12);
        long at = file.four(end + 16);
        if (count == 0xFFFF || size == IN_EXTRA_64 || at == IN_EXTRA_64) {
            long end64 = end64(end);
            count = file.eight(end64 + 32);
            size = file.eight(end64 + 40);
            at = file.eight(end64 + 48);
        }
        Limit.ENTRIES.hold(count, Place.WHOLE_FILE);
        return entries(at, count, size);
    }

    /** Another program may go by the directory's size, and must not find an entry there that was not looked at. */
    private List<PackedPart> entries(long first, long count, long size) throws Refusal {
        var entries = new ArrayList<PackedPart>();
        long at = first;
        for (long i = 0; i < count; i++) {
            expect(ENTRY, at);
            entries.add(entry(at));
            at += ENTRY_SIZE + file.two(at + 28) + file.two(at + 30) + file.two(at + 32);
        }
        if (at != first + size) {
            throw damaged();
        }
        return entries;
    }

    private PackedPart entry(long at) throws Refusal {
        boolean encrypted = (file.two(at + 8) & 1) != 0;
        var name = PackedPart.name(file.text(at + ENTRY_SIZE, file.two(at + 28)));
        return new PackedPart(
                name, encrypted, file.two(at + 10), file.four(at + 16), size(at), unpackedSize(at), header(at));
    }

    private long size(long at) throws Refusal {
        long size = file.four(at + 20);
        boolean unpackedSizeBefore = file.four(at + 24) == IN_EXTRA_64;
        return size == IN_EXTRA_64 ? extra64(at, unpackedSizeBefore ? 1 : 0) : size;
    }

    private long unpackedSize(long at) throws Refusal {
        long size = file.four(at + 24);
        return size == IN_EXTRA_64 ? extra64(at, 0) : size;
    }

    private long header(long at) throws Refusal {
        long header = file.four(at + 42);
        int before = (file.four(at + 24) == IN_EXTRA_64 ? 1 : 0) + (file.four(at + 20) == IN_EXTRA_64 ? 1 : 0);
        return header == IN_EXTRA_64 ? extra64(at, before) : header;
    }

    /** The number that did not fit into the entry; the extra field holds only such numbers. */
    private long extra64(long at, int index) throws Refusal {
        long extra = at + ENTRY_SIZE + file.two(at + 28);
        long after = extra + file.two(at + 30);
        while (extra + 4 <= after) {
            int size = file.two(extra + 2);
            if (file.two(extra) == EXTRA_64 && size >= Long.BYTES * (index + 1)) {
                return file.eight(extra + 4 + (long) Long.BYTES * index);
            }
            extra += 4 + size;
        }
        throw Refusals.unreadable("the size of a part is missing", Place.WHOLE_FILE);
    }

    /** Where the record at the very end begins: the last one whose comment ends with the file. */
    private long end() throws Refusal {
        long first = Math.max(0, file.length() - END_SIZE - LONGEST_COMMENT);
        for (long at = (long) file.length() - END_SIZE; at >= first; at--) {
            if (file.four(at) == END && at + END_SIZE + file.two(at + 20) == file.length()) {
                return at;
            }
        }
        throw Refusals.unreadable("it is cut off", Place.WHOLE_FILE);
    }

    private long end64(long end) throws Refusal {
        long locator = end - END_64_LOCATOR_SIZE;
        expect(END_64_LOCATOR, locator);
        long end64 = file.eight(locator + 8);
        expect(END_64, end64);
        return end64;
    }

    private void expect(long signature, long at) throws Refusal {
        if (file.four(at) != signature) {
            throw damaged();
        }
    }

    private static Refusal damaged() {
        return Refusals.unreadable("its list of parts is damaged", Place.WHOLE_FILE);
    }
}
