package qipp.domain.rating.judging;

import java.util.Optional;
import qipp.domain.figures.CoverageFigures;
import qipp.domain.programme.CoveragePolicy;

/**
 * Rates the initiatives' plans against the challenge. Inputs {@code initiativesPlan} and {@code challenge}. Source:
 * "Ratings (RAG)", Coverage.
 */
public record CoverageRating(Optional<CoveragePolicy> policy) {
    private static final String ABOVE =
            " Above 100% the scope may include another body's savings or last year's shortfall.";

    /** The plans of the initiatives against the challenge; not applicable where there is none. */
    public Judgement judge(Optional<CoverageFigures> figures) {
        if (policy.isEmpty()) {
            return Judgement.notApplicable("Not applicable: the programme does not rate coverage.");
        }
        return figures.map(coverage -> judge(coverage, policy.get()))
                .orElseGet(() -> Judgement.notApplicable("Not applicable: there is no challenge."));
    }

    private static Judgement judge(CoverageFigures coverage, CoveragePolicy policy) {
        var scale = scale(policy, coverage.aboveChallenge());
        return coverage.raw()
                .map(ratio -> scale.judge(coverage.initiativesPlan(), ratio))
                .orElseGet(() -> Judgement.notApplicable(
                        "Not applicable: the challenge is not above zero.",
                        scale.inputs(coverage.initiativesPlan(), coverage.challenge())));
    }

    private static Thresholds scale(CoveragePolicy policy, boolean aboveChallenge) {
        var rule = "Green from %s of the challenge, Amber from %s, Red below."
                .formatted(Percent.of(policy.green()), Percent.of(policy.amber()));
        return new Thresholds(
                "initiativesPlan", "challenge", policy.green(), policy.amber(), aboveChallenge ? rule + ABOVE : rule);
    }
}
