package qipp.domain.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.figures.Figured;
import qipp.domain.finding.Finding;
import qipp.domain.ledger.EnteredRows;
import qipp.domain.ledger.Tallies;
import qipp.domain.programme.Programme;
import qipp.domain.reading.Reading;
import qipp.domain.reading.TrackerReading;
import qipp.domain.rule.Circumstances;
import qipp.domain.rule.DayOfReceipt;
import qipp.domain.rule.RuleContext;
import qipp.domain.rules.RuleCatalogue;
import qipp.domain.sheet.Opened;
import qipp.domain.tracker.Tracker;

/** Checks a tracker that was sent: what is wrong with it, what it says and how that is rated. */
public final class Check {
    private Check() {}

    /** The same as below, where the day on which the tracker was received is known or is not to be known. */
    public static CheckedTracker check(
            Opened opened,
            Programme programme,
            Asked asked,
            List<Tracker> previousOldestFirst,
            Optional<LocalDate> received,
            Optional<LocalDate> asAt) {
        return check(opened, programme, asked, previousOldestFirst, DayOfReceipt.of(received), asAt);
    }

    /**
     * The result for a file that was opened. Bad data is a finding, never an exception; all findings come in one pass,
     * from top to bottom.
     *
     * @param previousOldestFirst the accepted trackers of the organisation; those of other organisations or programmes
     *     are left out
     * @param received the day on which the tracker was received; what is after it is in the future
     * @param asAt the date of judgement; the last day of the period where it is not given
     */
    public static CheckedTracker check(
            Opened opened,
            Programme programme,
            Asked asked,
            List<Tracker> previousOldestFirst,
            DayOfReceipt received,
            Optional<LocalDate> asAt) {
        if (opened instanceof Opened.Refused(var finding)) {
            return refused(finding, programme, asked);
        }
        var reading = TrackerReading.read(opened.sheets(), programme);
        var previous = Previous.of(reading.entered().cover(), previousOldestFirst);
        return checked(
                reading,
                opened.findings(),
                new Circumstances(programme, asked.organisation(), asked.period(), previous, received, asAt));
    }

    private static CheckedTracker checked(Reading reading, List<Finding> opening, Circumstances circumstances) {
        var cover = reading.entered().cover();
        var judged = Judged.of(reading, circumstances);
        var context =
                new RuleContext(circumstances, reading.entered(), reading.sheets(), judged.tracker(), judged.ratings());
        var found = RuleCatalogue.RULES.stream().flatMap(rule -> rule.findings(context));
        var findings =
                Stream.of(opening.stream(), reading.findings().stream(), found).flatMap(one -> one);
        var trial = new Trial(circumstances.programme(), cover.period().given().or(circumstances::periodAsked));
        return new CheckedTracker(
                cover.programme().given(),
                cover.organisation().given(),
                cover.period().given(),
                FindingOrder.topToBottom(trial.judged(findings)),
                judged.tracker(),
                judged.figured().map(Figured::figures),
                judged.figured().map(Figured::breakdown).orElse(List.of()),
                judged.ratings(),
                EnteredRows.of(reading.entered()));
    }

    /** A file that is refused gives one finding and no figures. */
    private static CheckedTracker refused(Finding finding, Programme programme, Asked asked) {
        var findings = new Trial(programme, asked.period()).judged(Stream.of(finding));
        return new CheckedTracker(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                findings.toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Tallies.NONE);
    }
}
