package qipp.commandline.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.figures.Figures;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.Savings;
import qipp.domain.figures.Subject;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.rating.Rated;
import qipp.terminal.Colours;

/** The figures of one subject for people, in £000s and per cent; the exact ones are in the JSON form. */
record FiguresTable(Colours colours) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+$)");

    Stream<String> lines(Figures figures, List<Rated> ratings, Subject subject) {
        return Stream.of(
                        Optional.of(milestones(figures.milestones())),
                        figures.money().all().map(savings -> "  Savings      " + savings(savings)),
                        Optional.of("  Initiatives  " + figures.initiatives() + "; "
                                + savings(figures.money().initiatives().savings())),
                        figures.coverage()
                                .flatMap(coverage -> coverage.raw())
                                .map(raw -> "  Coverage     " + percent(raw)),
                        ratings(ratings, subject))
                .flatMap(Optional::stream);
    }

    /** An amount in £000s, thousands separated by commas, wherever the machine stands. */
    static String thousands(Pounds pounds) {
        var digits = pounds.amount().divide(THOUSAND, 0, RoundingMode.HALF_UP).toPlainString();
        return THOUSANDS.matcher(digits).replaceAll(",");
    }

    /** A ratio in per cent with one decimal. */
    static String percent(Ratio ratio) {
        return ratio.part()
                        .multiply(HUNDRED)
                        .divide(ratio.whole(), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    private static String milestones(MilestoneFigures counts) {
        return "  Milestones   %s in the year, %s due: %s met, %s in progress, %s not met; slippage %s months"
                .formatted(
                        counts.inYear(),
                        counts.due(),
                        counts.met(),
                        counts.inProgress(),
                        counts.notMet(),
                        counts.slippageMonths());
    }

    private static String savings(Savings savings) {
        return "to date %s of %s%s, outturn %s of %s%s (£000s)"
                .formatted(
                        thousands(savings.ytdActual()),
                        thousands(savings.ytdPlan()),
                        inBrackets(savings.ytdYield()),
                        thousands(savings.forecastOutturn()),
                        thousands(savings.annualPlan()),
                        inBrackets(savings.forecastYield()));
    }

    private static String inBrackets(Optional<Ratio> ratio) {
        return ratio.map(value -> " (" + percent(value) + ")").orElse("");
    }

    private Optional<String> ratings(List<Rated> ratings, Subject subject) {
        var shown = ratings.stream()
                .filter(rated -> rated.subject().equals(subject))
                .map(rated -> rated.kind().published() + " " + colours.of(rated.rating(), word(rated)))
                .collect(Collectors.joining(", "));
        return shown.isEmpty() ? Optional.empty() : Optional.of("  Ratings      " + shown);
    }

    private static String word(Rated rated) {
        return switch (rated.rating()) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
            case NOT_APPLICABLE -> "n/a";
        };
    }
}
