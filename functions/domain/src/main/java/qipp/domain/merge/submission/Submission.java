package qipp.domain.merge.submission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.Figures;
import qipp.domain.merge.obstacle.Obstacle;
import qipp.domain.merge.selection.Exclusion;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.Source;
import qipp.domain.programme.Programme;
import qipp.domain.rating.Rated;

/**
 * What a region sends for a period: figures, ratings with their reasons, every source row, and the proof that none was
 * lost. It holds content alone; number, sign-off and state are acts about its hash.
 *
 * @param programmeSha256 of the programme as it was saved, in lower-case hexadecimal
 * @param asAt the day of judgement of the period's own trackers
 * @param draftReasons why it is a draft; none in a final one
 * @param breakdown of organisations, groups and region
 */
public record Submission(
        Kind kind,
        Programme programme,
        String programmeSha256,
        YearMonth period,
        LocalDate asAt,
        List<Obstacle> draftReasons,
        Figures region,
        List<SubmittedOrganisation> organisations,
        List<SubmittedGroup> groups,
        List<Breakdown> breakdown,
        List<Rated> ratings,
        List<MilestoneNotMet> milestonesNotMet,
        SubmissionRows rows,
        List<OrganisationFinding> findings,
        List<CrossCheck> crossChecks,
        List<Exclusion> exclusions,
        Ledger ledger) {
    public Submission {
        draftReasons = List.copyOf(draftReasons);
        organisations = List.copyOf(organisations);
        groups = List.copyOf(groups);
        breakdown = List.copyOf(breakdown);
        ratings = List.copyOf(ratings);
        milestonesNotMet = List.copyOf(milestonesNotMet);
        findings = List.copyOf(findings);
        crossChecks = List.copyOf(crossChecks);
        exclusions = List.copyOf(exclusions);
        if (!ledger.untied().isEmpty()) {
            throw new IllegalArgumentException("the ledger of a submission ties: " + ledger.untied());
        }
        if (kind == Kind.FINAL && !draftReasons.isEmpty()) {
            throw new IllegalArgumentException("a final submission has no reason to be a draft");
        }
    }

    /** The trackers that are in it, in the programme's order of organisations. */
    public List<Source> sources() {
        return organisations.stream()
                .flatMap(organisation -> organisation.source().stream())
                .toList();
    }

    /** The hashes of every file that is in it, or that was excluded. */
    public SortedSet<String> inputs() {
        var present = sources().stream().map(Source::sha256);
        var hashes = new TreeSet<String>();
        Stream.concat(present, exclusions.stream().map(Exclusion::sha256)).forEach(hashes::add);
        return Collections.unmodifiableSortedSet(hashes);
    }
}
