package qipp.documents.workbook.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import qipp.documents.archive.PackedFile;
import qipp.documents.opening.LimitReached;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;

/** The parts of a package, by name. As in Excel, names match without regard to case. */
public final class Parts {
    private static final long HEADER = 0x0403_4b50L;
    private static final int HEADER_SIZE = 30;

    private final byte[] bytes;
    private final LittleEndian file;
    private final Allowance allowance;
    private final Map<String, PackedPart> byName = new LinkedHashMap<>();

    private Parts(byte[] bytes, Allowance allowance) {
        this.bytes = bytes;
        this.file = new LittleEndian(bytes);
        this.allowance = allowance;
    }

    /** The parts that the package's directory lists. */
    public static Parts of(byte[] bytes, Allowance allowance) throws Refusal {
        var parts = new Parts(bytes, allowance);
        for (var part : ZipDirectory.of(parts.file)) {
            parts.add(part);
        }
        return parts;
    }

    private void add(PackedPart part) throws Refusal {
        if (part.encrypted()) {
            throw Refusals.encryptedOrOld();
        }
        if (part.name().startsWith("/")
                || Arrays.asList(part.name().split("/", -1)).contains("..")) {
            throw Refusals.unreadable("the name of a part leads out of it", Place.WHOLE_FILE);
        }
        if (byName.putIfAbsent(key(part.name()), part) != null) {
            throw Refusals.unreadable("it has two parts of the same name", Place.WHOLE_FILE);
        }
    }

    /** Every part, in the order of the directory. */
    public Collection<PackedPart> all() {
        return byName.values();
    }

    /** The part of a name, whatever its case. */
    public Optional<PackedPart> named(String name) {
        return Optional.ofNullable(byName.get(key(name))).filter(part -> !part.isFolder());
    }

    /** Opens a part that has to be there. */
    public Xml open(String name, Place place) throws Refusal {
        var part = named(name).orElseThrow(() -> Refusals.unreadable("a part of it is missing", place));
        return open(part, place);
    }

    /** Opens a part as XML; a fault is said of the place. */
    public Xml open(PackedPart part, Place place) throws Refusal {
        return Xml.of(unpack(part), allowance, place);
    }

    /** Opens a part as it is. */
    public UnpackedPart unpack(PackedPart part) throws Refusal {
        return new UnpackedPart(unpacking(part), part, allowance);
    }

    /** The part as it is packed; refused where it cannot be unpacked. */
    public PackedFile packed(PackedPart part) throws Refusal {
        try (var unpacked = unpack(part)) {
            var bytes = ByteBuffer.wrap(this.bytes).slice(data(part), (int) part.size());
            return new PackedFile(part.name(), part.method(), part.crc(), unpacked.measure(), bytes);
        } catch (LimitReached reached) {
            throw Refusals.overLimit(reached.limit(), Place.WHOLE_FILE);
        } catch (IOException _) {
            throw Refusals.unreadable("a part of it is damaged", Place.WHOLE_FILE);
        }
    }

    /** Where the part's packed bytes begin. */
    private int data(PackedPart part) throws Refusal {
        long header = part.header();
        if (file.four(header) != HEADER) {
            throw Refusals.unreadable("a part does not begin where it should", Place.WHOLE_FILE);
        }
        int nameLength = file.two(header + 26);
        var name = PackedPart.name(file.text(header + HEADER_SIZE, nameLength));
        if (!name.equals(part.name()) || file.two(header + 8) != part.method()) {
            throw Refusals.unreadable("a part is another than its list of parts says", Place.WHOLE_FILE);
        }
        return file.within(header + HEADER_SIZE + nameLength + file.two(header + 28), part.size());
    }

    private InputStream unpacking(PackedPart part) throws Refusal {
        var packed = new ByteArrayInputStream(bytes, data(part), (int) part.size());
        return switch (part.method()) {
            case PackedPart.STORED -> packed;
            case PackedPart.DEFLATED -> new Inflating(packed);
            default -> throw Refusals.unreadable("a part is packed in a way that Excel does not use", Place.WHOLE_FILE);
        };
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Gives its native memory back when closed. */
    private static final class Inflating extends InflaterInputStream {
        Inflating(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
