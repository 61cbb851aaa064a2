package qipp.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A milestone that the report's appendix lists as not met; its months stand for their last days. */
record PublishedSlip(
        String initiative, Optional<String> part, String milestone, LocalDate due, LocalDate newDate, String reason) {
    static List<PublishedSlip> of(String file, String organisation) {
        return Csv.rows(file).stream()
                .filter(row -> row.getField("organisation").equals(organisation))
                .map(row -> new PublishedSlip(
                        row.getField("initiative"),
                        Csv.text(row, "part"),
                        row.getField("milestone"),
                        lastDay(row.getField("due")),
                        lastDay(row.getField("new_date")),
                        row.getField("reason")))
                .toList();
    }

    private static LocalDate lastDay(String month) {
        return YearMonth.parse(month).atEndOfMonth();
    }
}
