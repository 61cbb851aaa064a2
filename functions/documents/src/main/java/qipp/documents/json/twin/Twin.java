package qipp.documents.json.twin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.format.CoverLabels;
import qipp.domain.reading.format.FinanceColumns;
import qipp.domain.reading.format.TrackerSheet;

/** How the keys of a JSON tracker stand for sheets, columns and labels, whatever their case. Source: the tracker, format 1, "The JSON twin". */
final class Twin {
    static final String SIGN_OFF = "signOff";
    static final String MONTHS = "months";
    static final String YEARS = "years";
    static final int MONTHS_OF_A_YEAR = FinanceColumns.MONTHS.size();

    private static final Map<String, Column> LABELS = CoverLabels.ALL.stream()
            .collect(Collectors.toMap(
                    Twin::pointer,
                    Function.identity(),
                    (one, _) -> one,
                    () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));

    private Twin() {}

    /** The sheet for which an array stands. */
    static Optional<TrackerSheet> sheet(String key) {
        return Arrays.stream(TrackerSheet.values())
                .filter(sheet -> sheet != TrackerSheet.COVER && key(sheet).equalsIgnoreCase(key))
                .findFirst();
    }

    static String key(TrackerSheet sheet) {
        return camelCase(sheet.label());
    }

    /** The columns that a sheet always has; others are added as they are met. */
    static List<JsonColumn> columns(TrackerSheet sheet) {
        return sheet.columns().stream()
                .map(column -> new JsonColumn(column.name(), path(column), JsonPlace.member("", key(sheet))))
                .toList();
    }

    /** The path of a month, counted from 0 for April. */
    static String month(int index) {
        return JsonPlace.element("/" + MONTHS, index);
    }

    /** The Cover's label of a member, or nothing where the format knows none. */
    static Optional<String> label(String pointer) {
        return Optional.ofNullable(LABELS.get(pointer)).map(Column::name);
    }

    private static String path(Column column) {
        int month = FinanceColumns.MONTHS.indexOf(column);
        return month < 0 ? JsonPlace.member("", camelCase(column.name())) : month(month);
    }

    private static String pointer(Column label) {
        if (label.equals(CoverLabels.SIGNED_OFF_BY)) {
            return "/" + SIGN_OFF + "/by";
        }
        if (label.equals(CoverLabels.SIGNED_OFF_ON)) {
            return "/" + SIGN_OFF + "/on";
        }
        return label.equals(CoverLabels.ROLE) ? "/" + SIGN_OFF + "/role" : "/" + camelCase(label.name());
    }

    /** {@code Completed on} is {@code completedOn}. */
    static String camelCase(String name) {
        var key = new StringBuilder();
        for (var word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }
}
