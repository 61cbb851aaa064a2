package qipp.domain.rules.history;

import java.time.LocalDate;
import java.util.Optional;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** An original date that is not the one that the last accepted tracker has, and whether a reason came with it. */
record MovedDue(LocalDate before, LocalDate now, boolean hasNewReason) {
    /** Nothing where the reason was not understood: whether it is new cannot be told. */
    static Optional<MovedDue> of(MilestoneRow row, RuleContext context) {
        return context.history()
                .before(row)
                .filter(_ -> row.reason().isUnderstood())
                .flatMap(before -> row.due()
                        .given()
                        .filter(now -> !now.equals(before.due()))
                        .map(now -> new MovedDue(
                                before.due(), now, isNew(row.reason().given(), before.reason()))));
    }

    private static boolean isNew(Optional<String> reason, Optional<String> before) {
        return reason.filter(now -> before.filter(was -> Texts.isSame(was, now)).isEmpty())
                .isPresent();
    }
}
