package qipp.documents.submission.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import qipp.documents.json.JsonFields;
import qipp.documents.json.kept.RowsReading;
import qipp.domain.merge.submission.Row;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.Risk;

/** The rows of a submission by the code of their organisation, in the order in which they stand. */
record RowsByOrganisation(
        Map<String, List<Initiative>> initiatives,
        Map<String, List<Milestone>> milestones,
        Map<String, List<FinanceLine>> finance,
        Map<String, List<Risk>> risks,
        Map<String, List<Indicator>> indicators,
        Map<String, List<OutlookEntry>> outlook) {
    static RowsByOrganisation of(JsonFields rows) {
        return new RowsByOrganisation(
                rows(rows, "initiatives", RowsReading::initiative),
                rows(rows, "milestones", RowsReading::milestone),
                rows(rows, "finance", RowsReading::finance),
                rows(rows, "risks", RowsReading::risk),
                rows(rows, "indicators", RowsReading::indicator),
                rows(rows, "outlook", RowsReading::outlook));
    }

    static <T> Map<String, List<T>> rows(JsonFields fields, String key, Function<JsonFields, T> read) {
        return fields.objects(key, row -> new Row<>(row.text("organisation"), read.apply(row))).stream()
                .collect(Collectors.groupingBy(Row::organisation, Collectors.mapping(Row::value, Collectors.toList())));
    }
}
