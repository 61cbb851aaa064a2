package qipp.documents.json.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import qipp.documents.opening.Refusal;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.Sheet;
import qipp.domain.sheet.SheetRow;

/** The members of a JSON tracker that are no arrays, as the rows of a Cover: a label and its value. */
final class CoverSheet {
    private static final int LABEL = 1;
    private static final int VALUE = 2;
    private final JsonWalk walk;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();

    CoverSheet(JsonWalk walk) {
        this.walk = walk;
    }

    void read(String key, String pointer) throws Refusal {
        if (key.equalsIgnoreCase(Twin.SIGN_OFF) && walk.atObject()) {
            walk.object(pointer, (part, at) -> add(Twin.label(at).orElse(part), at));
        } else {
            add(Twin.label(pointer).orElse(key), pointer);
        }
    }

    private void add(String label, String pointer) throws Refusal {
        var cells = new TreeMap<Integer, Content>();
        walk.texts().content(label, JsonPlace.at(pointer)).ifPresent(text -> cells.put(LABEL, text));
        walk.content(pointer).ifPresent(value -> cells.put(VALUE, value));
        pointers.add(pointer);
        rows.add(new SheetRow(pointers.size(), false, cells));
    }

    Sheet sheet() {
        return new Sheet(TrackerSheet.COVER.label(), Optional.empty(), false, rows, (row, _) -> pointer(row));
    }

    private String pointer(int row) {
        return row >= 1 && row <= pointers.size() ? pointers.get(row - 1) : JsonPlace.ROOT;
    }
}
