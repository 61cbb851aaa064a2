package qipp.documents.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Axis;
import qipp.domain.programme.CoveragePolicy;
import qipp.domain.programme.Dates;
import qipp.domain.programme.Dimension;
import qipp.domain.programme.FinancePolicy;
import qipp.domain.programme.Group;
import qipp.domain.programme.InitiativeLimits;
import qipp.domain.programme.MilestonePolicy;
import qipp.domain.programme.MoneySet;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Scenarios;
import qipp.domain.programme.Shown;
import qipp.domain.programme.Table;
import qipp.domain.programme.Theme;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.SavingsSign;

/** A small made-up savings programme: four organisations, two groups, every kind of policy. */
public final class ExampleProgramme {
    public static final FinancialYear YEAR = new FinancialYear(2012);

    public static final Programme PROGRAMME = new Programme(
            "harbour-2012-13",
            "Harbour",
            YEAR,
            List.of(
                    organisation("EAST", "East Harbour", 4_000_000),
                    organisation("NORTH", "North Harbour", 3_000_000),
                    organisation("SOUTH", "South Harbour", 2_000_000),
                    organisation("WEST", "West Harbour", 1_000_000)),
            List.of(
                    new Group("coast", "The coast", List.of("EAST", "WEST")),
                    new Group("inland", "Inland", List.of("NORTH", "SOUTH"))),
            List.of(
                    new Theme("planned", "Planned care", Optional.of("T. Lead")),
                    new Theme("integrated", "Integrated care", Optional.empty())),
            new Dates(LocalDate.of(2009, 4, 1), LocalDate.of(2018, 3, 31), new TreeMap<>()),
            new InitiativeLimits(OptionalInt.of(1), OptionalInt.of(7)),
            new FinancePolicy(true, MoneySet.ALL, new BigDecimal("0.95"), new BigDecimal("0.80")),
            new MilestonePolicy(7, 1),
            Optional.of(new CoveragePolicy(
                    new BigDecimal("0.30"), new BigDecimal("0.50"), new BigDecimal("0.50"), new BigDecimal("0.30"))),
            Optional.of(new Scenarios(BigDecimal.ONE, new BigDecimal("0.75"), new BigDecimal("0.1875"))),
            List.of(new Measure.Own("deliveredLastYear", "Delivered last year")),
            new Shown(AmountUnit.THOUSANDS, 0, SavingsSign.POSITIVE),
            new TreeMap<>(),
            List.of(new Table(
                    "finance",
                    Optional.of("Savings to date"),
                    new Axis.Of(Dimension.ORGANISATION),
                    new Axis.Paths(List.of("money.all.ytdPlan", "money.all.ytdActual", "money.all.ytdVariance")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.of("Overall"))));

    private ExampleProgramme() {}

    private static Organisation organisation(String code, String name, long challenge) {
        return new Organisation(code, name, new TreeMap<>(Map.of(YEAR, Pounds.of(challenge))), List.of());
    }
}
