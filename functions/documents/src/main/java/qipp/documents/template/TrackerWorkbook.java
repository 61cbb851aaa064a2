package qipp.documents.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import qipp.documents.spreadsheet.Column;
import qipp.documents.spreadsheet.Format;
import qipp.documents.spreadsheet.Spreadsheet;
import qipp.documents.spreadsheet.TypedSheet;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.Tracker;

/** Writes a tracker as a workbook of format 1, with the sheets that have rows, and whatever sheets stand beside it. */
public final class TrackerWorkbook {
    private TrackerWorkbook() {}

    /** The workbook's bytes; {@code beside} are further sheets, which the format ignores. */
    public static byte[] write(Tracker tracker, Programme programme, List<TypedSheet<?>> beside) {
        var sheets = new ArrayList<TypedSheet<?>>();
        sheets.add(cover(tracker));
        sheets.addAll(rows(tracker, new TrackerColumns(tracker.cover(), programme)));
        sheets.addAll(beside);
        return Spreadsheet.write(title(tracker), sheets);
    }

    private static TypedSheet<CoverLine> cover(Tracker tracker) {
        return new TypedSheet<>(
                "Cover",
                false,
                List.of(
                        Column.text("Label", 18, line -> Optional.of(line.label())),
                        new Column<>("Value", 40, Format.TEXT, line -> Optional.of(line.value()))),
                CoverLine.of(tracker.cover()).toList());
    }

    private static List<TypedSheet<?>> rows(Tracker tracker, TrackerColumns columns) {
        var sheets = new ArrayList<TypedSheet<?>>();
        sheets.add(TypedSheet.of("Initiatives", columns.initiatives(), tracker.initiatives()));
        sheets.add(TypedSheet.of("Milestones", columns.milestones(), tracker.milestones()));
        sheets.add(TypedSheet.of("Finance", columns.finance(), tracker.finance()));
        if (!tracker.risks().isEmpty()) {
            sheets.add(TypedSheet.of("Risks", columns.risks(), tracker.risks()));
        }
        if (!tracker.indicators().isEmpty()) {
            sheets.add(TypedSheet.of("Indicators", columns.indicators(), tracker.indicators()));
        }
        if (!tracker.outlook().isEmpty()) {
            sheets.add(outlook(tracker.outlook(), columns));
        }
        return sheets;
    }

    private static TypedSheet<OutlookEntry> outlook(List<OutlookEntry> entries, TrackerColumns columns) {
        var years = new TreeSet<>(entries.stream()
                .flatMap(entry -> entry.years().keySet().stream())
                .toList());
        return TypedSheet.of("Outlook", columns.outlook(List.copyOf(years)), entries);
    }

    private static String title(Tracker tracker) {
        return "QIPP tracker %s %s"
                .formatted(tracker.cover().organisation(), tracker.cover().period());
    }
}
