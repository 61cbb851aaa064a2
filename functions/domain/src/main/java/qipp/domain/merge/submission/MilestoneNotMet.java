package qipp.domain.merge.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.merge.selection.Source;
import qipp.domain.milestone.ClassifiedMilestone;
import qipp.domain.milestone.MilestoneClasses;
import qipp.domain.milestone.Slippage;
import qipp.domain.tracker.Milestone;

/** A milestone of an organisation that is due, and neither met nor in progress. */
public record MilestoneNotMet(String organisation, ClassifiedMilestone classified) {
    /** The list is made from the same rows as the counts, so they cannot disagree. */
    public static List<MilestoneNotMet> of(List<Source> sources) {
        return sources.stream().flatMap(MilestoneNotMet::of).toList();
    }

    /** The milestone, without its class. */
    public Milestone milestone() {
        return classified.milestone();
    }

    /** Months from its original date to the one now expected; nothing where none is. */
    public Optional<Integer> slippageMonths() {
        return classified.slippage().map(Slippage::months);
    }

    /** The same in weeks, a part of one counted whole. */
    public Optional<Integer> slippageWeeks() {
        return classified.slippage().map(Slippage::weeks);
    }

    private static Stream<MilestoneNotMet> of(Source source) {
        return MilestoneClasses.notMet(source.tracker().milestones(), source.asAt()).stream()
                .map(classified -> new MilestoneNotMet(source.organisation(), classified));
    }
}
