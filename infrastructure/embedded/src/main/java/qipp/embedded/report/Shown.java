package qipp.embedded.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Savings;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.programme.MoneySet;
import qipp.domain.programme.Programme;
import qipp.domain.rag.Rating;

/** Figures in words: amounts in the programme's unit, ratios in per cent. */
record Shown(Programme programme) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The unit of amounts, such as £000s. */
    String unit() {
        return programme.shown().amountsIn().label();
    }

    /** An amount with separators, in the programme's unit. */
    String amount(Pounds pounds) {
        return ("%,." + programme.shown().decimals() + "f").formatted(rounded(pounds));
    }

    /** An amount that says its unit: £10,567k, £10.6m or £10,567,300. */
    String inUnit(Pounds pounds) {
        var suffix = switch (programme.shown().amountsIn()) {
            case POUNDS -> "";
            case THOUSANDS -> "k";
            case MILLIONS -> "m";
        };
        return "£" + amount(pounds) + suffix;
    }

    /** An amount in the programme's unit, rounded half up to its decimals. */
    BigDecimal rounded(Pounds pounds) {
        var shown = programme.shown();
        return pounds.amount()
                .divide(shown.amountsIn().pounds(), MathContext.UNLIMITED)
                .setScale(shown.decimals(), RoundingMode.HALF_UP);
    }

    /** A ratio in per cent with one decimal; a hyphen where there is none. */
    static String percent(Optional<Ratio> ratio) {
        return ratio.map(Shown::percent).orElse("-");
    }

    private static String percent(Ratio ratio) {
        return ratio.part()
                        .multiply(HUNDRED)
                        .divide(ratio.whole(), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    static String word(Rating rating) {
        return switch (rating) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
            case NOT_APPLICABLE -> "-";
        };
    }

    static String months(int months) {
        return switch (months) {
            case 0 -> "-";
            case 1 -> "1 month";
            default -> months + " months";
        };
    }

    /** The money by which organisations and region are rated. */
    Savings rated(Figures figures) {
        var initiatives = figures.money().initiatives().savings();
        return programme.finance().rated() == MoneySet.ALL
                ? figures.money().all().orElse(initiatives)
                : initiatives;
    }
}
