package qipp.documents.json.twin;

import java.util.ArrayList;
import java.util.List;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.domain.place.Place;
import qipp.domain.sheet.Opened;
import qipp.domain.sheet.Sheet;

/**
 * Opens trackers in JSON, the twin of the workbook: the same sheets, whose cells are named by JSON pointers. Whatever
 * the bytes, the answer is the sheets or a finding that says why the file is refused.
 */
public final class JsonTrackers {
    private JsonTrackers() {}

    /** What stands in a JSON tracker, with a finding for each key that is given twice: its first value counts. */
    public static Opened open(byte[] json) {
        try (var walk = new JsonWalk(json)) {
            Limit.FILE_SIZE.hold(json.length, Place.WHOLE_FILE);
            var sheets = sheets(walk);
            return new Opened.Sheets(sheets, walk.repeated().findings());
        } catch (Refusal refusal) {
            return new Opened.Refused(refusal.finding());
        }
    }

    private static List<Sheet> sheets(JsonWalk walk) throws Refusal {
        var cover = new CoverSheet(walk);
        var cells = new CellCount();
        var sheets = new ArrayList<Sheet>();
        walk.document((key, pointer) -> {
            var array = Twin.sheet(key);
            if (array.isEmpty()) {
                cover.read(key, pointer);
            } else if (!walk.atNull()) {
                sheets.add(new ArraySheet(array.get(), walk, cells).read(pointer));
            }
        });
        sheets.addFirst(cover.sheet());
        return sheets;
    }
}
