package qipp.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import qipp.domain.figures.Savings;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;

/** Figures as the paper of June 2012 shows them: £000s and whole per cent, rounded half up. */
final class Shown {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private Shown() {}

    static List<Long> thousands(Savings savings) {
        return Stream.of(
                        savings.ytdPlan(),
                        savings.ytdActual(),
                        savings.ytdVariance(),
                        savings.annualPlan(),
                        savings.forecastOutturn(),
                        savings.forecastVariance())
                .map(Shown::thousands)
                .toList();
    }

    static long percent(Ratio ratio) {
        return ratio.part()
                .movePointRight(2)
                .divide(ratio.whole(), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long thousands(Pounds pounds) {
        return pounds.amount().divide(THOUSAND, 0, RoundingMode.HALF_UP).longValueExact();
    }
}
