package qipp.documents.json.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.Sheet;
import qipp.domain.sheet.SheetRow;

/** Reads an array as a sheet: the columns' names in row 1, an object in each row after it. Keys match without case. */
final class ArraySheet {
    private static final int HEADER = 1;

    private final TrackerSheet sheet;
    private final JsonWalk walk;
    private final CellCount cells;
    private final List<JsonColumn> columns;
    private final Map<String, Integer> byPath = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<SheetRow> rows = new ArrayList<>();

    ArraySheet(TrackerSheet sheet, JsonWalk walk, CellCount cells) {
        this.sheet = sheet;
        this.walk = walk;
        this.cells = cells;
        this.columns = new ArrayList<>(Twin.columns(sheet));
        for (var column : columns) {
            byPath.put(column.path(), columns.indexOf(column) + 1);
        }
    }

    Sheet read(String pointer) throws Refusal {
        if (!walk.atArray()) {
            throw Refusals.unreadableJson(Twin.key(sheet) + " is not an array", JsonPlace.at(pointer));
        }
        walk.array(pointer, this::row);
        rows.addFirst(new SheetRow(HEADER, false, header()));
        return new Sheet(sheet.label(), Optional.empty(), false, rows, new Pointers(pointer, columns));
    }

    private void row(int index, String pointer) throws Refusal {
        if (walk.atNull()) {
            return;
        }
        if (!walk.atObject()) {
            throw Refusals.unreadableJson(
                    "an element of " + Twin.key(sheet) + " is not an object", JsonPlace.at(pointer));
        }
        var row = new TreeMap<Integer, Content>();
        walk.object(pointer, (key, at) -> member(key, at, row));
        if (!row.isEmpty()) {
            rows.add(new SheetRow(HEADER + 1 + index, false, row));
            Limit.ROWS.hold(rows.size(), JsonPlace.at(pointer));
        }
    }

    private void member(String key, String pointer, SortedMap<Integer, Content> row) throws Refusal {
        if (sheet == TrackerSheet.FINANCE && key.equalsIgnoreCase(Twin.MONTHS)) {
            months(pointer, row);
        } else if (sheet == TrackerSheet.OUTLOOK && key.equalsIgnoreCase(Twin.YEARS)) {
            years(pointer, row);
        } else {
            put(key, JsonPlace.member("", key), pointer, row);
        }
    }

    private void months(String pointer, SortedMap<Integer, Content> row) throws Refusal {
        if (walk.atArray()) {
            walk.array(pointer, (index, at) -> month(index, at, row));
        } else if (!walk.atNull()) {
            throw Refusals.unreadableJson("months is not an array", JsonPlace.at(pointer));
        }
    }

    private void years(String pointer, SortedMap<Integer, Content> row) throws Refusal {
        if (walk.atObject()) {
            walk.object(pointer, (year, at) -> put(year, JsonPlace.member("/" + Twin.YEARS, year), at, row));
        } else if (!walk.atNull()) {
            throw Refusals.unreadableJson("years is not an object", JsonPlace.at(pointer));
        }
    }

    private void month(int index, String pointer, SortedMap<Integer, Content> row) throws Refusal {
        if (index >= Twin.MONTHS_OF_A_YEAR) {
            throw Refusals.unreadableJson("months has more than 12 elements", JsonPlace.at(pointer));
        }
        put(Twin.MONTHS, Twin.month(index), pointer, row);
    }

    private void put(String key, String path, String pointer, SortedMap<Integer, Content> row) throws Refusal {
        var content = walk.content(pointer);
        int column = column(key, path, pointer);
        if (content.isPresent()) {
            cells.add(pointer);
            if (row.putIfAbsent(column, content.get()) != null) {
                walk.repeated().add(key, pointer);
            }
        }
    }

    private int column(String key, String path, String pointer) throws Refusal {
        var known = byPath.get(path);
        if (known != null) {
            return known;
        }
        columns.add(new JsonColumn(key, path, pointer));
        Limit.COLUMNS.hold(columns.size(), JsonPlace.at(pointer));
        byPath.put(path, columns.size());
        return columns.size();
    }

    private SortedMap<Integer, Content> header() throws Refusal {
        var header = new TreeMap<Integer, Content>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i + 1;
            walk.texts()
                    .content(columns.get(i).name(), JsonPlace.at(columns.get(i).first()))
                    .ifPresent(name -> header.put(column, name));
        }
        return header;
    }

    /** Where a value stands, or would stand. */
    private record Pointers(String array, List<JsonColumn> columns) implements Sheet.CellNames {
        @Override
        public String nameOf(int row, int column) {
            boolean known = column <= columns.size();
            if (row <= HEADER) {
                return known ? columns.get(column - 1).first() : array;
            }
            var object = JsonPlace.element(array, row - HEADER - 1);
            return known ? object + columns.get(column - 1).path() : object;
        }
    }
}
