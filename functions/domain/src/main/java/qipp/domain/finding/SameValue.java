package qipp.domain.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import qipp.domain.place.Place;

/** The same wrong value in one column, a blank too, is one finding with all its places. */
public final class SameValue {
    private static final Set<Code> ABOUT_ONE_VALUE = EnumSet.of(
            Code.REQUIRED_BLANK,
            Code.VALUE_NOT_IN_LIST,
            Code.DATE_NOT_UNDERSTOOD,
            Code.NUMBER_NOT_UNDERSTOOD,
            Code.PERIOD_NOT_UNDERSTOOD,
            Code.NUMBER_OUT_OF_RANGE,
            Code.DATE_OUT_OF_RANGE,
            Code.REF_TO_NOTHING,
            Code.CELL_FORMULA_WITHOUT_VALUE,
            Code.CELL_ERROR_VALUE,
            Code.CELL_TEXT_TOO_LONG,
            Code.COLUMN_UNKNOWN);

    private SameValue() {}

    /**
     * Joins findings about the same value in the same column, each where the first of them stood. Findings that judge
     * cells against each other stay as they are.
     */
    public static List<Finding> together(List<Finding> findings) {
        var joined = new LinkedHashMap<Object, List<Finding>>();
        for (var finding : findings) {
            joined.computeIfAbsent(key(finding), _ -> new ArrayList<>()).add(finding);
        }
        return joined.values().stream().map(SameValue::one).toList();
    }

    private static Finding one(List<Finding> same) {
        var places = same.stream().flatMap(finding -> finding.places().stream()).toList();
        return same.getFirst().forAll(places);
    }

    private static Object key(Finding finding) {
        return ABOUT_ONE_VALUE.contains(finding.code()) ? ValueInColumn.of(finding) : new Object();
    }

    /** On the Cover, where places have no column, the label stands for it. */
    private record ValueInColumn(Code code, Optional<String> table, Optional<String> column, String value) {
        static ValueInColumn of(Finding finding) {
            var place = finding.place();
            return new ValueInColumn(
                    finding.code(), table(place), place.column().or(place::row), value(finding));
        }

        /** In a workbook the sheet; in a JSON tracker the first part of the pointer. */
        private static Optional<String> table(Place place) {
            return place.sheet().or(() -> place.cell().map(pointer -> pointer.substring(0, end(pointer))));
        }

        private static int end(String pointer) {
            int second = pointer.indexOf('/', 1);
            return second < 0 ? pointer.length() : second;
        }

        /** A formula without its value has none, whatever the formula. */
        private static String value(Finding finding) {
            return finding.code() == Code.CELL_FORMULA_WITHOUT_VALUE
                    ? ""
                    : finding.entered().strip().toUpperCase(Locale.ROOT);
        }
    }
}
