package qipp.domain.figures;

import java.util.Optional;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;

/**
 * The initiatives' annual plans against the challenge.
 *
 * @param covered what each organisation covers up to its own challenge, added up
 */
public record CoverageFigures(Pounds initiativesPlan, Pounds challenge, Pounds covered) {
    /** The coverage of one organisation. */
    public static CoverageFigures of(Pounds initiativesPlan, Pounds challenge) {
        return new CoverageFigures(initiativesPlan, challenge, initiativesPlan.atMost(challenge));
    }

    /** Of both together: what covers one organisation never covers another. */
    public CoverageFigures plus(CoverageFigures other) {
        return new CoverageFigures(
                initiativesPlan.plus(other.initiativesPlan),
                challenge.plus(other.challenge),
                covered.plus(other.covered));
    }

    /** Plans against challenge, the surplus of one organisation included; nothing without a challenge. */
    public Optional<Ratio> raw() {
        return Ratio.of(initiativesPlan, challenge);
    }

    /** What is covered against challenge, at most 100%; nothing without a challenge. */
    public Optional<Ratio> capped() {
        return Ratio.of(covered, challenge);
    }

    /** Above 100%: the scope may include another body's savings or last year's shortfall. Never where there is no challenge to cover. */
    public boolean aboveChallenge() {
        return raw().isPresent() && initiativesPlan.compareTo(challenge) > 0;
    }
}
