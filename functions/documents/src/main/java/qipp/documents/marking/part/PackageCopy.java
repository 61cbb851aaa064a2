package qipp.documents.marking.part;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import qipp.documents.archive.PackedFile;
import qipp.documents.archive.PackedZip;
import qipp.documents.marking.markup.Edits;
import qipp.documents.marking.markup.Escapes;
import qipp.documents.marking.markup.Tags;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.workbook.WorkbookPackage;
import qipp.domain.place.Place;

/** A copy of a workbook's package in which some parts have another text and some are new. */
public final class PackageCopy {
    private static final String TYPES = "[Content_Types].xml";
    private static final String NO_RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private static final Pattern DECLARATION = Pattern.compile("\\A<\\?xml\\s[^>]*\\?>");
    private static final String IN_UTF_8 = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final WorkbookPackage original;
    private final Map<String, String> changed = new TreeMap<>();

    /** Starts with every part as it is. */
    public PackageCopy(WorkbookPackage original) {
        this.original = original;
    }

    /** A part's text as it is by now. */
    public String xml(String part) throws Refusal {
        var text = changed.get(part);
        return text == null ? original.xml(part) : text;
    }

    /** Gives a part another text; a part whose text stays the same is kept to the byte. */
    public void change(String part, String before, String after) throws Refusal {
        if (!after.equals(before)) {
            Limit.FILE_SIZE.hold(after.length(), Place.WHOLE_FILE);
            changed.put(part, after);
        }
    }

    /** Adds a part of a type under a name with the first number that is free; its name. */
    public String add(String beginning, String ending, String type, String text) throws Refusal {
        return addAs(free(beginning, ending), type, text);
    }

    /**
     * Adds a part of which a workbook has one alone: under a name without a number where that is free, as there are
     * programs that look for it nowhere else.
     */
    public String addAlone(String beginning, String ending, String type, String text) throws Refusal {
        return isTaken(beginning + ending) ? add(beginning, ending, type, text) : addAs(beginning + ending, type, text);
    }

    private String addAs(String part, String type, String text) throws Refusal {
        changed.put(part, text);
        var before = xml(TYPES);
        var attributes = "PartName=\"" + Escapes.attribute("/" + part) + "\" ContentType=\"" + type + "\"";
        changed.put(TYPES, appended(before, "Override", attributes));
        return part;
    }

    /** The relationship of one part to another, of a type; its id. */
    public String relate(String owner, String type, String part) throws Refusal {
        var name = original.relationshipsOf(owner);
        var before = changed.containsKey(name) || original.has(name) ? xml(name) : NO_RELATIONSHIPS;
        var id = freeId(before);
        var target = Escapes.attribute("/" + part);
        var attributes = "Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"";
        changed.put(name, appended(before, "Relationship", attributes));
        return id;
    }

    /** The bytes: the types, the parts that did not change as they were packed, and the others stored. */
    public byte[] bytes() throws Refusal {
        var files = new ArrayList<PackedFile>();
        files.addAll(original.filesBut(changed.keySet()));
        changed.forEach((part, text) -> files.add(PackedFile.stored(part, encoded(text))));
        files.sort(Comparator.comparing(file -> !file.name().equalsIgnoreCase(TYPES)));
        Limit.FILE_SIZE.hold(
                files.stream().mapToLong(file -> file.packed().remaining()).sum(), Place.WHOLE_FILE);
        return PackedZip.of(files);
    }

    /** In UTF-8, as the first line then has to say. */
    private static byte[] encoded(String text) {
        var declared = DECLARATION.matcher(text).replaceFirst(IN_UTF_8);
        return declared.getBytes(StandardCharsets.UTF_8);
    }

    /** An element added to the outermost one, in its vocabulary. */
    private static String appended(String xml, String name, String attributes) {
        var root = Tags.root(xml);
        var element = "<" + root.prefix() + name + " " + attributes + "/>";
        var edits = new Edits(xml);
        if (root.isEmpty()) {
            edits.replace(root, root.around(element));
        } else {
            edits.insert(Tags.end(xml), element);
        }
        return edits.result();
    }

    private String free(String beginning, String ending) {
        int number = 1;
        while (isTaken(beginning + number + ending)) {
            number++;
        }
        return beginning + number + ending;
    }

    private boolean isTaken(String part) {
        return original.has(part) || changed.containsKey(part);
    }

    private static String freeId(String relationships) {
        int number = 1;
        while (relationships.contains("qipp" + number)) {
            number++;
        }
        return "qipp" + number;
    }
}
