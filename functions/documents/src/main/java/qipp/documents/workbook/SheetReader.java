package qipp.documents.workbook;

import java.util.BitSet;
import java.util.Optional;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.documents.workbook.cells.CellContents;
import qipp.documents.workbook.cells.StoredCell;
import qipp.documents.workbook.parts.Allowance;
import qipp.documents.workbook.parts.Xml;
import qipp.domain.place.Place;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.Sheet;

/** Reads the part of one sheet. Rows and cells without an address follow the one before. */
final class SheetReader {
    private final SheetEntry entry;
    private final Xml xml;
    private final CellContents contents;
    private final Allowance allowance;
    private final Rows rows;
    private final BitSet hiddenColumns = new BitSet();
    private int lastRow;
    private int lastColumn;

    SheetReader(SheetEntry entry, Xml xml, CellContents contents, Allowance allowance) {
        this.entry = entry;
        this.xml = xml;
        this.contents = contents;
        this.allowance = allowance;
        this.rows = new Rows(Place.sheet(entry.name()));
    }

    Sheet read() throws Refusal {
        xml.readRoot("worksheet", this::child);
        boolean hidden = entry.hidden() || hiddenColumns.stream().anyMatch(rows::hasAnyIn);
        return new Sheet(entry.name(), Optional.of(entry.name()), hidden, rows.inOrder(), CellAddress::nameOf);
    }

    private void child(String name) throws Refusal {
        switch (name) {
            case "cols" -> xml.children(_ -> column());
            case "sheetData" -> xml.children(_ -> row());
            case "mergeCells" -> xml.children(_ -> merged());
            default -> {}
        }
    }

    private void column() throws Refusal {
        int first = xml.count("min").orElse(1);
        int last = Math.min(xml.count("max").orElse(first), (int) Limit.COLUMNS.most());
        if (xml.isSet("hidden") && first <= last) {
            hiddenColumns.set(first, last + 1);
        }
    }

    private void row() throws Refusal {
        int number = xml.count("r").orElse(lastRow + 1);
        CellAddress.checked(number, 1, Place.sheet(entry.name()));
        boolean hidden = xml.isSet("hidden");
        var cells = new RowCells();
        lastRow = number;
        lastColumn = 0;
        xml.children(_ -> cell(cells));
        rows.add(number, hidden, cells);
    }

    /** What is refused in a cell is so at its place, which is worked out for no other. */
    private void cell(RowCells cells) throws Refusal {
        lastColumn = address().column();
        try {
            var content = contents.of(StoredCell.read(xml, Place.WHOLE_FILE), Place.WHOLE_FILE);
            if (content.isPresent()) {
                put(content.get(), cells);
            }
        } catch (Refusal refusal) {
            throw refusal.at(Place.cell(Optional.of(entry.name()), CellAddress.nameOf(lastRow, lastColumn)));
        }
    }

    private void put(Content content, RowCells cells) throws Refusal {
        Limit.COLUMNS.hold(lastColumn, Place.WHOLE_FILE);
        allowance.cell(Place.WHOLE_FILE);
        if (!cells.add(lastColumn, content)) {
            throw Refusals.unreadable("a row has two cells of the same address", Place.WHOLE_FILE);
        }
    }

    private CellAddress address() throws Refusal {
        var place = Place.sheet(entry.name());
        var written = xml.attribute("r");
        var address = written.isEmpty()
                ? CellAddress.checked(lastRow, lastColumn + 1, place)
                : CellAddress.parse(written.get(), place);
        if (address.row() != lastRow) {
            throw Refusals.unreadable("a cell lies in another row than its own", place);
        }
        return address;
    }

    private void merged() throws Refusal {
        rows.merge(CellRange.parse(xml.attribute("ref").orElse(""), Place.sheet(entry.name())));
    }
}
