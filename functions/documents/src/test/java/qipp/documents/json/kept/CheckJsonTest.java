package qipp.documents.json.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qipp.documents.examples.Golden;
import qipp.documents.examples.KeyPaths;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;
import qipp.domain.checking.CheckedTracker;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.CoverageFigures;
import qipp.domain.figures.Figures;
import qipp.domain.figures.InitiativeSavings;
import qipp.domain.figures.Level;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.MoneyFigures;
import qipp.domain.figures.MonthlyAmounts;
import qipp.domain.figures.OutlookFigures;
import qipp.domain.figures.Savings;
import qipp.domain.figures.Subject;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.ledger.Tallies;
import qipp.domain.money.Pounds;
import qipp.domain.place.Place;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Flip;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;
import qipp.domain.time.FinancialYear;

class CheckJsonTest {
    private static final FinancialYear YEAR = new FinancialYear(2012);

    @Test
    void writes_every_key_of_a_result() {
        Golden.assertSame("keys/check.txt", utf8(KeyPaths.of(document(checked()))));
    }

    @Test
    void writes_amounts_ratios_months_and_years_as_agreed() {
        Golden.assertSame("check/example.json", JsonText.bytes(document(checked())));
    }

    @Test
    void writes_null_where_nothing_was_understood() {
        var refused = Finding.at(
                Place.WHOLE_FILE, Code.FILE_UNREADABLE, "", "a workbook", "It breaks off.", "Save it again.");
        var checked = new CheckedTracker(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(refused),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Tallies.NONE);

        Golden.assertSame("check/refused.json", JsonText.bytes(document(checked)));
    }

    @Test
    void writes_an_exact_scenario_to_the_penny() {
        var third = new Pounds(new BigDecimal("100.125"));

        assertThat(JsonText.string(Json.amount(third))).isEqualTo("100.12");
    }

    private static Json document(CheckedTracker checked) {
        return CheckJson.document(List.of(CheckJson.write("NCL.xlsx", "00ff", checked)));
    }

    private static CheckedTracker checked() {
        return new CheckedTracker(
                Optional.of("harbour-2012-13"),
                Optional.of("EAST"),
                Optional.of(YearMonth.of(2012, 6)),
                List.of(finding()),
                Optional.empty(),
                Optional.of(figures()),
                List.of(new Breakdown(
                        Subject.organisation("EAST").theme("planned"), Level.THEME, "Planned care", figures())),
                List.of(rated(), overall()),
                Tallies.NONE);
    }

    private static Finding finding() {
        var first =
                new Place(Optional.of("Finance"), Optional.of("P3"), Optional.of("ALL Plan"), Optional.of("Full year"));
        return Finding.at(first, Code.FULL_YEAR_DIFFERS, "1,371", "1,380", "It is not the sum.", "Put it right.")
                .withDifference(new BigDecimal("-9000"));
    }

    private static Figures figures() {
        return new Figures(
                7,
                new MilestoneFigures(43, 14, 13, 1, 0, 1, 1, 0, 0, 2, 3, 1, 5, 22),
                new MoneyFigures(
                        Optional.of(savings()),
                        new InitiativeSavings(
                                savings(),
                                Pounds.of(10),
                                Pounds.ZERO,
                                Optional.of(Pounds.of(12)),
                                Optional.empty(),
                                Optional.empty())),
                Optional.of(CoverageFigures.of(Pounds.of(55_484_000), Pounds.of(106_815_000))),
                outlook());
    }

    private static Savings savings() {
        return new Savings(
                Pounds.of(10_900_000),
                Pounds.of(9_529_000),
                Pounds.of(68_384_000),
                Pounds.toThePenny(new BigDecimal("68072000.505")),
                Optional.empty(),
                new TreeMap<>(Map.of("deliveredLastYear", Optional.of(Pounds.of(3)))),
                months(12),
                months(2),
                MonthlyAmounts.NONE);
    }

    private static MonthlyAmounts months(int given) {
        return new MonthlyAmounts(IntStream.range(0, FinancialYear.MONTHS)
                .mapToObj(month -> Optional.of(Pounds.of(month)).filter(_ -> month < given))
                .toList());
    }

    private static OutlookFigures outlook() {
        return new OutlookFigures(
                new TreeMap<>(Map.of(YEAR, Optional.of(Pounds.of(4)), YEAR.plusYears(1), Optional.empty())),
                new TreeMap<>(Map.of(YEAR, Optional.of(Pounds.of(5)), YEAR.plusYears(1), Optional.empty())),
                new TreeMap<>(Map.of(YEAR, Optional.of(Pounds.of(3)), YEAR.plusYears(1), Optional.empty())));
    }

    private static Rated rated() {
        return new Rated(
                Subject.organisation("EAST"),
                RatingKind.YTD,
                Rating.AMBER,
                Optional.of(new RollUp(0, 2, 1)),
                Optional.empty(),
                "Amber at 80% or more of the plan.",
                new TreeMap<>(Map.of("delivered", new BigDecimal("9529000"), "due", new BigDecimal("10900000"))),
                Optional.of(new BigDecimal("0.87422018348")),
                Optional.of(new BigDecimal("0.95")),
                Optional.of(new Flip(Rating.GREEN, "delivered", new BigDecimal("826000"))));
    }

    private static Rated overall() {
        return new Rated(
                Subject.organisation("EAST"),
                RatingKind.OVERALL,
                Rating.AMBER,
                Optional.empty(),
                Optional.of(Rating.GREEN),
                "The worst of the others.",
                Collections.emptySortedMap(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
