package qipp.domain.rules.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.Ref;

/**
 * The milestones of the last accepted tracker whose ref is not there any more.
 *
 * @param gone those that are gone
 * @param renamed those that came back with the same text and original date in a row with a new ref
 */
record VanishedMilestones(List<Milestone> gone, Map<Milestone, MilestoneRow> renamed) {
    static VanishedMilestones of(RuleContext context) {
        var rows = context.entered().milestones();
        var refs = refs(rows);
        var candidates = new ArrayList<>(rows.stream()
                .filter(row -> row.ref()
                        .given()
                        .filter(ref -> !context.history().knows(ref))
                        .isPresent())
                .toList());
        var gone = new ArrayList<Milestone>();
        var renamed = new LinkedHashMap<Milestone, MilestoneRow>();
        for (var milestone : missing(refs, context)) {
            var row = same(milestone, candidates);
            row.ifPresentOrElse(found -> renamed.put(milestone, found), () -> gone.add(milestone));
            row.ifPresent(candidates::remove);
        }
        var withoutOwnRef = rows.size() - refs.size();
        return new VanishedMilestones(gone.size() <= withoutOwnRef ? List.of() : gone, renamed);
    }

    /** Not those of an initiative that is gone too: that is one cause. */
    private static List<Milestone> missing(Set<Ref> refs, RuleContext context) {
        return context.isNilReturn()
                ? List.of()
                : context.history().milestones().stream()
                        .filter(milestone -> !refs.contains(milestone.ref()))
                        .filter(milestone -> context.initiatives().isKnown(milestone.initiative()))
                        .toList();
    }

    private static Set<Ref> refs(List<MilestoneRow> rows) {
        return rows.stream().flatMap(row -> row.ref().given().stream()).collect(Collectors.toSet());
    }

    /** The first of the same initiative, else of any. */
    private static Optional<MilestoneRow> same(Milestone milestone, List<MilestoneRow> candidates) {
        var alike = candidates.stream().filter(row -> isSame(milestone, row)).toList();
        return alike.stream()
                .filter(row -> row.initiative()
                        .given()
                        .filter(milestone.initiative()::equals)
                        .isPresent())
                .findFirst()
                .or(() -> alike.stream().findFirst());
    }

    private static boolean isSame(Milestone milestone, MilestoneRow row) {
        return row.due().given().filter(milestone.due()::equals).isPresent()
                && row.milestone()
                        .given()
                        .filter(text -> Texts.isSame(text, milestone.name()))
                        .isPresent();
    }
}
