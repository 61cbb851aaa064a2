package qipp.documents.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import qipp.documents.marking.mark.CellMark;
import qipp.documents.marking.mark.Marks;
import qipp.documents.marking.markup.Vocabulary;
import qipp.documents.marking.part.Comments;
import qipp.documents.marking.part.Drawing;
import qipp.documents.marking.part.FindingsSheet;
import qipp.documents.marking.part.PackageCopy;
import qipp.documents.marking.part.SheetLayout;
import qipp.documents.marking.part.SheetList;
import qipp.documents.marking.part.SheetMarking;
import qipp.documents.marking.style.CellStyles;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.documents.workbook.CellAddress;
import qipp.documents.workbook.WorkbookPackage;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;

/** Writes the marks of findings into a copy of a workbook, part by part. */
final class MarkedCopy {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final WorkbookPackage workbook;
    private final PackageCopy copy;
    private final List<Finding> findings;
    private final Marks marks;
    private final Vocabulary vocabulary;
    private final Optional<String> stylesPart;
    private final String stylesBefore;
    private final CellStyles styles;

    MarkedCopy(WorkbookPackage workbook, List<Finding> findings) throws Refusal {
        this.workbook = workbook;
        this.copy = new PackageCopy(workbook);
        this.findings = findings;
        this.marks = Marks.of(findings);
        this.vocabulary = Vocabulary.of(workbook.xml(workbook.main()));
        this.stylesPart = workbook.related(workbook.main(), "styles");
        this.stylesBefore = stylesPart.isPresent() ? workbook.xml(stylesPart.get()) : CellStyles.none(vocabulary);
        this.styles = new CellStyles(stylesBefore);
    }

    /** Writes all marks; {@code ours} is the sheet that an earlier marking added. */
    void mark(Optional<String> ours) throws Refusal {
        var marked = new HashSet<String>();
        for (int index = 0; index < workbook.sheets().size(); index++) {
            var sheet = workbook.sheets().get(index);
            if (!ours.equals(Optional.of(sheet.name())) && marked.add(sheet.part())) {
                mark(index, sheet);
            }
        }
        var list = FindingsSheet.write(findings, vocabulary, styles);
        if (ours.isPresent()) {
            replace(ours.get(), list);
        } else {
            addFirst(list);
        }
        writeStyles();
    }

    byte[] bytes() throws Refusal {
        return copy.bytes();
    }

    private void mark(int index, WorkbookPackage.SheetPart sheet) throws Refusal {
        var before = copy.xml(sheet.part());
        var layout = new SheetLayout(before);
        var shown = shown(marks.in(sheet.name()), layout);
        var tints = shown.stream().collect(Collectors.toMap(CellMark::address, CellMark::tint));
        var tinted = SheetMarking.tint(before, layout, tints, styles);
        copy.change(sheet.part(), before, withComments(index, sheet.part(), tinted, shown));
    }

    /** The marks at the cells that show them: those of merged cells are joined. */
    private static List<CellMark> shown(List<CellMark> marks, SheetLayout layout) {
        var byCell = new LinkedHashMap<CellAddress, List<Finding>>();
        marks.forEach(mark -> byCell.computeIfAbsent(layout.shown(mark.address()), _ -> new ArrayList<>())
                .addAll(mark.findings()));
        return byCell.entrySet().stream()
                .map(cell -> new CellMark(cell.getKey(), cell.getValue()))
                .toList();
    }

    private String withComments(int index, String sheet, String xml, List<CellMark> marks) throws Refusal {
        var part = workbook.related(sheet, "comments");
        if (part.isEmpty() && marks.isEmpty()) {
            return xml;
        }
        var before = part.isPresent() ? workbook.xml(part.get()) : Comments.none(vocabulary);
        var written = Comments.write(before, marks);
        if (part.isPresent()) {
            copy.change(part.get(), before, written.xml());
        } else {
            var name = copy.add("xl/comments", ".xml", SPREADSHEET + "comments+xml", written.xml());
            copy.relate(sheet, vocabulary.type("comments"), name);
        }
        return withBoxes(index, sheet, xml, written);
    }

    private String withBoxes(int index, String sheet, String xml, Comments.Written written) throws Refusal {
        var id = SheetMarking.drawing(xml);
        if (id.isPresent()) {
            changeDrawing(index, sheet, id.get(), written);
            return xml;
        }
        return written.added().isEmpty() ? xml : withNewDrawing(index, sheet, xml, written);
    }

    private void changeDrawing(int index, String sheet, String id, Comments.Written written) throws Refusal {
        var part = workbook.withId(sheet, id)
                .orElseThrow(() -> Refusals.unreadable("a part of it is missing", Place.WHOLE_FILE));
        var before = workbook.text(part);
        copy.change(part, before, boxes(before, written, index));
    }

    private String withNewDrawing(int index, String sheet, String xml, Comments.Written written) throws Refusal {
        var part = copy.add(
                "xl/drawings/vmlDrawing",
                ".vml",
                "application/vnd.openxmlformats-officedocument.vmlDrawing",
                boxes(Drawing.none(index), written, index));
        var relationship = copy.relate(sheet, vocabulary.type("vmlDrawing"), part);
        return SheetMarking.withDrawing(xml, vocabulary.relationship(relationship));
    }

    private static String boxes(String vml, Comments.Written written, int index) throws Refusal {
        return Drawing.withBoxes(vml, written.takenOut(), written.added(), index)
                .orElseThrow(() -> Refusals.unreadable("a drawing does not end", Place.WHOLE_FILE));
    }

    private void replace(String name, String list) throws Refusal {
        for (var sheet : workbook.sheets()) {
            if (sheet.name().equals(name)) {
                copy.change(sheet.part(), "", list);
            }
        }
    }

    private void addFirst(String list) throws Refusal {
        var part = copy.add("xl/worksheets/findings", ".xml", SPREADSHEET + "worksheet+xml", list);
        var id = copy.relate(workbook.main(), vocabulary.type("worksheet"), part);
        var before = workbook.xml(workbook.main());
        var name = SheetList.freeName(FindingsSheet.NAME, workbook);
        copy.change(workbook.main(), before, SheetList.withFirst(before, name, vocabulary.relationship(id)));
    }

    private void writeStyles() throws Refusal {
        if (stylesPart.isPresent()) {
            copy.change(stylesPart.get(), stylesBefore, styles.result());
        } else {
            var part = copy.addAlone("xl/styles", ".xml", SPREADSHEET + "styles+xml", styles.result());
            copy.relate(workbook.main(), vocabulary.type("styles"), part);
        }
    }
}
