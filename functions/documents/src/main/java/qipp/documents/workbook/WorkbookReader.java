package qipp.documents.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.documents.opening.Texts;
import qipp.documents.workbook.cells.CellContents;
import qipp.documents.workbook.cells.SharedStrings;
import qipp.documents.workbook.cells.Styles;
import qipp.documents.workbook.parts.ActiveContent;
import qipp.documents.workbook.parts.Allowance;
import qipp.documents.workbook.parts.Parts;
import qipp.documents.workbook.parts.Relationship;
import qipp.documents.workbook.parts.Relationships;
import qipp.domain.place.Place;
import qipp.domain.sheet.Sheet;

/** Reads a package as a workbook: from its list of sheets to each of them. */
final class WorkbookReader {
    private final Allowance allowance = new Allowance();
    private final Texts texts = new Texts();
    private final Parts parts;

    WorkbookReader(byte[] file) throws Refusal {
        this.parts = Parts.of(file, allowance);
    }

    List<Sheet> sheets() throws Refusal {
        var name = mainPart();
        ActiveContent.refuse(parts, allowance);
        var workbook = WorkbookPart.read(name, parts);
        var related = Relationships.of(name, parts, allowance);
        var contents = new CellContents(
                SharedStrings.read(first(related, "sharedStrings"), parts, texts),
                Styles.read(first(related, "styles"), parts),
                workbook.from1904(),
                texts);
        var sheets = new ArrayList<Sheet>();
        for (var entry : workbook.sheets()) {
            sheet(entry, related, contents).ifPresent(sheets::add);
        }
        return sheets;
    }

    private String mainPart() throws Refusal {
        return first(Relationships.of(Relationships.PACKAGE, parts, allowance), "officeDocument")
                .filter(name -> parts.named(name).isPresent())
                .orElseThrow(() -> Refusals.notAWorkbook("a zip file without a workbook in it"));
    }

    /** Nothing for a sheet that is only a chart. */
    private Optional<Sheet> sheet(SheetEntry entry, Relationships related, CellContents contents) throws Refusal {
        var place = Place.sheet(entry.name());
        var relationship = related.withId(entry.relationshipId())
                .orElseThrow(() -> Refusals.unreadable("a part of it is missing", place));
        if (relationship.kind().equals("chartsheet")) {
            return Optional.empty();
        }
        try (var xml = parts.open(relationship.target(), place)) {
            return Optional.of(new SheetReader(entry, xml, contents, allowance).read());
        }
    }

    private static Optional<String> first(Relationships related, String kind) {
        return related.ofKind(kind).map(Relationship::target).findFirst();
    }
}
