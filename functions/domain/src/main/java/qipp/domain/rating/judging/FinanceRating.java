package qipp.domain.rating.judging;

import java.math.BigDecimal;
import java.util.Optional;
import qipp.domain.figures.Savings;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.programme.FinancePolicy;
import qipp.domain.rag.Rating;
import qipp.domain.rating.Flip;

/**
 * Rates a yield: what was delivered, or is forecast, against its plan. Against a plan of zero it is not applicable when
 * nothing was delivered, Green when more and Red when less; below zero it is not applicable. Source: "Ratings (RAG)",
 * Finance.
 */
public record FinanceRating(FinancePolicy policy) {
    private static final BigDecimal PENNY = new BigDecimal("0.01");

    /** Inputs {@code delivered} and {@code due}: the actual and the plan of the months that have closed. */
    public Judgement yearToDate(Savings savings) {
        return judge(scale("delivered", "due", "plan to date"), savings.ytdActual(), savings.ytdPlan());
    }

    /** Inputs {@code forecastOutturn} and {@code annualPlan}. */
    public Judgement forecast(Savings savings) {
        return judge(
                scale("forecastOutturn", "annualPlan", "annual plan"), savings.forecastOutturn(), savings.annualPlan());
    }

    private Thresholds scale(String part, String whole, String plan) {
        var rule = "Green from %s of the %s, Amber from %s, Red below."
                .formatted(Percent.of(policy.green()), plan, Percent.of(policy.amber()));
        return new Thresholds(part, whole, policy.green(), policy.amber(), rule);
    }

    private static Judgement judge(Thresholds scale, Pounds delivered, Pounds planned) {
        return Ratio.of(delivered, planned)
                .map(ratio -> scale.judge(delivered, ratio))
                .orElseGet(() -> withoutYield(scale, delivered, planned));
    }

    private static Judgement withoutYield(Thresholds scale, Pounds delivered, Pounds planned) {
        var inputs = scale.inputs(delivered, planned);
        if (planned.signum() < 0) {
            return Judgement.notApplicable("Not applicable: the plan is below zero.", inputs);
        }
        return switch (delivered.signum()) {
            case 1 ->
                Judgement.of(
                        Rating.GREEN,
                        "Green: more than nothing against a plan of zero.",
                        inputs,
                        flip(Rating.RED, scale, delivered.negated().amount().subtract(PENNY)));
            case -1 ->
                Judgement.of(
                        Rating.RED,
                        "Red: less than nothing against a plan of zero.",
                        inputs,
                        flip(Rating.GREEN, scale, delivered.negated().amount().add(PENNY)));
            default -> Judgement.notApplicable("Not applicable: nothing planned and nothing delivered.", inputs);
        };
    }

    private static Optional<Flip> flip(Rating to, Thresholds scale, BigDecimal change) {
        return Optional.of(new Flip(to, scale.part(), change));
    }
}
