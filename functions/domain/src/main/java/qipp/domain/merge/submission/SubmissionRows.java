package qipp.domain.merge.submission;

import java.util.List;
import java.util.function.Function;
import qipp.domain.ledger.Tallies;
import qipp.domain.ledger.TrackerRows;
import qipp.domain.merge.selection.Source;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.Risk;
import qipp.domain.tracker.Tracker;

/** Every row of every tracker that is in a submission: by organisation, then as they stand in its file. */
public record SubmissionRows(
        List<Row<Initiative>> initiatives,
        List<Row<Milestone>> milestones,
        List<Row<FinanceLine>> finance,
        List<Row<Risk>> risks,
        List<Row<Indicator>> indicators,
        List<Row<OutlookEntry>> outlook) {
    public SubmissionRows {
        initiatives = List.copyOf(initiatives);
        milestones = List.copyOf(milestones);
        finance = List.copyOf(finance);
        risks = List.copyOf(risks);
        indicators = List.copyOf(indicators);
        outlook = List.copyOf(outlook);
    }

    /** The rows of the trackers that are present. */
    public static SubmissionRows of(List<Source> sources) {
        return new SubmissionRows(
                rows(sources, Tracker::initiatives),
                rows(sources, Tracker::milestones),
                rows(sources, Tracker::finance),
                rows(sources, Tracker::risks),
                rows(sources, Tracker::indicators),
                rows(sources, Tracker::outlook));
    }

    /** The rows and pounds of the submission, counted from the rows that it shows. */
    public Tallies tallies() {
        return TrackerRows.of(
                values(initiatives),
                values(milestones),
                values(finance),
                values(risks),
                values(indicators),
                values(outlook));
    }

    private static <T> List<Row<T>> rows(List<Source> sources, Function<Tracker, List<T>> rowsOf) {
        return sources.stream()
                .flatMap(source ->
                        rowsOf.apply(source.tracker()).stream().map(row -> new Row<>(source.organisation(), row)))
                .toList();
    }

    private static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList();
    }
}
