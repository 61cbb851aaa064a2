package qipp.documents.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.documents.workbook.parts.Formula;
import qipp.documents.workbook.parts.Parts;
import qipp.documents.workbook.parts.Xml;
import qipp.domain.place.Place;

/** Reads the part that lists a workbook's sheets in their order. */
final class WorkbookPart {
    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean from1904;

    private WorkbookPart() {}

    /** Refuses a package whose main part is no workbook: a document, a presentation. */
    static WorkbookPart read(String name, Parts parts) throws Refusal {
        var workbook = new WorkbookPart();
        try (var xml = parts.open(name, Place.WHOLE_FILE)) {
            if (!xml.hasRoot("workbook")) {
                throw Refusals.notAWorkbook("another kind of Office file");
            }
            xml.children(child -> workbook.read(child, xml));
            xml.finish();
        }
        workbook.refuseRepeatedNames();
        return workbook;
    }

    List<SheetEntry> sheets() {
        return sheets;
    }

    /** Whether days count from 1904, as on old Macs. */
    boolean from1904() {
        return from1904;
    }

    private void read(String element, Xml xml) throws Refusal {
        switch (element) {
            case "workbookPr" -> from1904 = xml.isSet("date1904");
            case "sheets" -> xml.children(_ -> add(sheet(xml)));
            case "definedNames" -> xml.children(_ -> refuseReachingOut(xml));
            default -> {}
        }
    }

    private void add(SheetEntry sheet) throws Refusal {
        sheets.add(sheet);
        Limit.SHEETS.hold(sheets.size(), Place.WHOLE_FILE);
    }

    private static SheetEntry sheet(Xml xml) throws Refusal {
        var name = xml.attribute("name").orElse("");
        Limit.SHEET_NAME.hold(name.length(), Place.WHOLE_FILE);
        boolean visible =
                xml.attribute("state").filter(state -> !state.equals("visible")).isEmpty();
        return new SheetEntry(name, !visible, xml.relationshipId().orElse(""));
    }

    private static void refuseReachingOut(Xml xml) throws Refusal {
        Formula.refuseReachingOut(xml.text(Limit.TEXT, Limit.TEXT.most()), Place.WHOLE_FILE);
    }

    private void refuseRepeatedNames() throws Refusal {
        var names = new HashSet<String>();
        for (var sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw Refusals.unreadable("it has two sheets of the same name", Place.sheet(sheet.name()));
            }
        }
    }
}
