package qipp.documents.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qipp.documents.archive.PackedFile;
import qipp.documents.opening.LimitReached;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.documents.workbook.parts.Allowance;
import qipp.documents.workbook.parts.PackedPart;
import qipp.documents.workbook.parts.Parts;
import qipp.documents.workbook.parts.Relationship;
import qipp.documents.workbook.parts.Relationships;
import qipp.domain.place.Place;

/**
 * The parts of a workbook, for a copy in which little is changed. Names of parts are those of the archive's entries.
 * What is refused here was damaged in a part that reading the workbook's values has no need of.
 */
public final class WorkbookPackage {
    private final Allowance allowance = new Allowance();
    private final Parts parts;
    private final String main;
    private final List<SheetPart> sheets = new ArrayList<>();
    private final Map<String, Relationships> relationships = new HashMap<>();

    /** A sheet's name, and its part; a sheet that is only a chart is one too. */
    public record SheetPart(String name, String part) {}

    private WorkbookPackage(byte[] file) throws Refusal {
        parts = Parts.of(file, allowance);
        main = related(Relationships.PACKAGE, "officeDocument")
                .orElseThrow(() -> Refusals.notAWorkbook("a zip file without a workbook in it"));
        for (var entry : WorkbookPart.read(main, parts).sheets()) {
            sheets.add(new SheetPart(entry.name(), partOf(entry)));
        }
    }

    /** The parts of a workbook that {@link Workbooks} opened. */
    public static WorkbookPackage of(byte[] file) throws Refusal {
        return new WorkbookPackage(file);
    }

    /** The part that lists the sheets. */
    public String main() {
        return main;
    }

    public List<SheetPart> sheets() {
        return List.copyOf(sheets);
    }

    /** The first part of a kind, such as {@code styles}, that belongs to a part. */
    public Optional<String> related(String owner, String kind) throws Refusal {
        return relationships(owner).ofKind(kind).findFirst().flatMap(this::nameOf);
    }

    /** The part that a part names by an id. */
    public Optional<String> withId(String owner, String id) throws Refusal {
        return relationships(owner).withId(id).flatMap(this::nameOf);
    }

    /** Read once: the sheets of a workbook are all found by those of one part. */
    private Relationships relationships(String owner) throws Refusal {
        var known = relationships.get(owner);
        if (known == null) {
            known = Relationships.of(owner, parts, allowance);
            relationships.put(owner, known);
        }
        return known;
    }

    /** The name of the part that holds a part's relationships, whether it is there or not. */
    public String relationshipsOf(String owner) {
        var name = Relationships.nameFor(owner);
        return parts.named(name).map(PackedPart::name).orElse(name);
    }

    public boolean has(String part) {
        return parts.named(part).isPresent();
    }

    /** The text of a part that is well-formed XML without a document type or an entity. */
    public String xml(String part) throws Refusal {
        try (var xml = parts.open(part, Place.WHOLE_FILE)) {
            xml.finish();
        }
        return text(part);
    }

    /** The text of a part, whatever it is. */
    public String text(String part) throws Refusal {
        var packed = parts.named(part).orElseThrow(() -> Refusals.unreadable("a part is missing", Place.WHOLE_FILE));
        try (var bytes = parts.unpack(packed)) {
            return bytes.text();
        } catch (LimitReached reached) {
            throw Refusals.overLimit(reached.limit(), Place.WHOLE_FILE);
        } catch (IOException _) {
            throw Refusals.unreadable("a part of it is damaged", Place.WHOLE_FILE);
        }
    }

    /** All parts but some as they are packed, each of them whole. */
    public List<PackedFile> filesBut(Set<String> except) throws Refusal {
        var files = new ArrayList<PackedFile>();
        for (var part : parts.all()) {
            if (!part.isFolder() && !except.contains(part.name())) {
                files.add(parts.packed(part));
            }
        }
        return files;
    }

    private String partOf(SheetEntry entry) throws Refusal {
        return withId(main, entry.relationshipId())
                .orElseThrow(() -> Refusals.unreadable("a part of it is missing", Place.sheet(entry.name())));
    }

    private Optional<String> nameOf(Relationship relationship) {
        return parts.named(relationship.target()).map(PackedPart::name);
    }
}
