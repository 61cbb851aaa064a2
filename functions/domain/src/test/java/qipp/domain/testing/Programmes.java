package qipp.domain.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import qipp.domain.money.Pounds;
import qipp.domain.programme.CoveragePolicy;
import qipp.domain.programme.Dates;
import qipp.domain.programme.FinancePolicy;
import qipp.domain.programme.InitiativeLimits;
import qipp.domain.programme.MilestonePolicy;
import qipp.domain.programme.MoneySet;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Shown;
import qipp.domain.programme.Theme;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.SavingsSign;

/** A small programme of the year 2012/13: two organisations, two themes, one measure of its own. */
public final class Programmes {
    private static final FinancialYear YEAR = new FinancialYear(2012);

    private Programmes() {}

    public static Programme small() {
        return new Programme(
                "test-2012-13",
                "A region",
                YEAR,
                List.of(organisation("SEL", "South East"), organisation("NCL", "North Central")),
                List.of(),
                List.of(theme("demand", "Demand / activity management"), theme("drug-costs", "Reducing drug costs")),
                new Dates(LocalDate.of(2009, 4, 1), LocalDate.of(2018, 3, 31), new TreeMap<>()),
                new InitiativeLimits(OptionalInt.empty(), OptionalInt.empty()),
                new FinancePolicy(true, MoneySet.ALL, new BigDecimal("0.95"), new BigDecimal("0.80")),
                new MilestonePolicy(7, 1),
                Optional.of(new CoveragePolicy(
                        new BigDecimal("0.30"),
                        new BigDecimal("0.50"),
                        new BigDecimal("0.50"),
                        new BigDecimal("0.30"))),
                Optional.empty(),
                List.of(new Measure.Own("delivered-last-year", "Delivered last year")),
                new Shown(AmountUnit.THOUSANDS, 0, SavingsSign.POSITIVE),
                new TreeMap<>(),
                List.of());
    }

    private static Organisation organisation(String code, String name) {
        var challenge = new TreeMap<FinancialYear, Pounds>();
        challenge.put(YEAR, Pounds.of(2_000_000));
        return new Organisation(code, name, challenge, List.of());
    }

    private static Theme theme(String id, String name) {
        return new Theme(id, name, Optional.empty());
    }
}
