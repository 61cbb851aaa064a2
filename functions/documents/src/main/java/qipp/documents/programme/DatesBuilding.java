package qipp.documents.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.programme.schema.Problems;
import qipp.domain.programme.Dates;
import qipp.domain.time.FinancialYear;

/** Makes a programme's dates: by default from three years before its financial year to five years after. */
record DatesBuilding(Problems problems, FinancialYear year) {
    private static final int YEARS_BEFORE = 3;
    private static final int YEARS_AFTER = 5;

    Optional<Dates> dates(Json json) {
        var fields = JsonFields.of(json);
        var from = fields.optionalDate("from").orElseGet(this::defaultFrom);
        var to = fields.optionalDate("to").orElseGet(this::defaultTo);
        if (to.isBefore(from)) {
            problems.add("/dates/to", "expected a date on or after " + from);
        }
        var windows = windows((Json.Members) ProgrammeBuilding.member(json, "windows"));
        return problems.isEmpty() ? Optional.of(new Dates(from, to, windows)) : Optional.empty();
    }

    private LocalDate defaultFrom() {
        return year.firstMonth().minusYears(YEARS_BEFORE).atDay(1);
    }

    private LocalDate defaultTo() {
        return year.lastMonth().plusYears(YEARS_AFTER).atEndOfMonth();
    }

    private SortedMap<YearMonth, Dates.Window> windows(Json.Members json) {
        var windows = new TreeMap<YearMonth, Dates.Window>();
        json.members()
                .forEach((period, window) -> window("/dates/windows/" + period, JsonFields.of(window))
                        .ifPresent(open -> windows.put(YearMonth.parse(period), open)));
        return windows;
    }

    private Optional<Dates.Window> window(String pointer, JsonFields fields) {
        var opens = fields.date("opens");
        var late = fields.date("softDeadline");
        var closes = fields.date("closes");
        if (late.isBefore(opens) || closes.isBefore(late)) {
            problems.add(pointer, "expected opens, softDeadline and closes in this order");
            return Optional.empty();
        }
        return Optional.of(new Dates.Window(opens, late, closes));
    }
}
