package qipp.cloud.functions;

import java.time.YearMonth;
import java.util.Optional;
import qipp.domain.caller.Caller;
import qipp.domain.refusal.NotAcceptable;
import qipp.domain.refusal.NotYours;
import qipp.domain.upload.MonthlyReturn;

/** What a caller may ask about: programme and organisation are the token's, and one in the input that differs is refused. */
public final class Scope {
    private Scope() {}

    /** The programme that the caller is signed in for. */
    public static String programme(Caller caller, Optional<String> asked) {
        return own(caller.programme(), asked, "programme");
    }

    /** The return of the caller's own organisation. */
    public static MonthlyReturn ownReturn(
            Caller caller, YearMonth period, Optional<String> programme, Optional<String> organisation) {
        String own = caller.organisation()
                .orElseThrow(() -> new NotYours("You are signed in for no organisation, and this needs one."));
        return new MonthlyReturn(programme(caller, programme), period, own(own, organisation, "organisation"));
    }

    /** The return that may be read: whoever works for the region may name any organisation, all others their own. */
    public static MonthlyReturn readableReturn(
            Caller caller, YearMonth period, Optional<String> programme, Optional<String> organisation) {
        if (!caller.isOfRegion()) {
            return ownReturn(caller, period, programme, organisation);
        }
        String named = organisation
                .or(caller::organisation)
                .orElseThrow(() -> NotAcceptable.at("/organisation", "says whose tracker is meant"));
        return new MonthlyReturn(programme(caller, programme), period, named);
    }

    private static String own(String own, Optional<String> asked, String what) {
        if (asked.filter(other -> !other.equals(own)).isPresent()) {
            throw new NotYours("You are signed in for another " + what + ".");
        }
        return own;
    }
}
