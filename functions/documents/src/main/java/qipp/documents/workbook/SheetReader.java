package qipp.documents.workbook;

import java.util.BitSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
        var cells = new TreeMap<Integer, Content>();
        lastRow = number;
        lastColumn = 0;
        xml.children(_ -> cell(cells));
        rows.add(number, hidden, cells);
    }

    private void cell(SortedMap<Integer, Content> cells) throws Refusal {
        var address = address();
        lastColumn = address.column();
        var place = Place.cell(Optional.of(entry.name()), address.name());
        var content = contents.of(StoredCell.read(xml, place), place);
        if (content.isPresent()) {
            put(address.column(), content.get(), cells, place);
        }
    }

    private void put(int column, Content content, SortedMap<Integer, Content> cells, Place place) throws Refusal {
        Limit.COLUMNS.hold(column, place);
        allowance.cell(place);
        if (cells.put(column, content) != null) {
            throw Refusals.unreadable("a row has two cells of the same address", place);
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
