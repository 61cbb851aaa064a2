package qipp.domain.rules;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import qipp.domain.finding.Code;
import qipp.domain.money.Pounds;
import qipp.domain.programme.CoveragePolicy;
import qipp.domain.programme.FinancePolicy;
import qipp.domain.programme.InitiativeLimits;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;

/** Programmes that differ from the small one in what a test is about. */
final class ProgrammeChange {
    private ProgrammeChange() {}

    static UnaryOperator<Programme> initiatives(int fewest, int most) {
        var limits = new InitiativeLimits(OptionalInt.of(fewest), OptionalInt.of(most));
        return p -> changed(p, limits, p.finance(), p.coverage(), p.trial(), Optional.empty());
    }

    static UnaryOperator<Programme> challenge(long pounds) {
        return p -> changed(p, p.initiatives(), p.finance(), p.coverage(), p.trial(), Optional.of(Pounds.of(pounds)));
    }

    static UnaryOperator<Programme> withoutCoverage() {
        return p -> changed(p, p.initiatives(), p.finance(), Optional.empty(), p.trial(), Optional.empty());
    }

    static UnaryOperator<Programme> withoutAll() {
        return p -> changed(
                p,
                p.initiatives(),
                new FinancePolicy(
                        false,
                        p.finance().rated(),
                        p.finance().green(),
                        p.finance().amber()),
                p.coverage(),
                p.trial(),
                Optional.empty());
    }

    static UnaryOperator<Programme> trial(Code code, String from) {
        var trial = new TreeMap<>(Map.of(code, YearMonth.parse(from)));
        return p -> changed(p, p.initiatives(), p.finance(), p.coverage(), trial, Optional.empty());
    }

    private static Programme changed(
            Programme p,
            InitiativeLimits limits,
            FinancePolicy finance,
            Optional<CoveragePolicy> coverage,
            SortedMap<Code, YearMonth> trial,
            Optional<Pounds> challenge) {
        return new Programme(
                p.id(),
                p.name(),
                p.financialYear(),
                p.organisations().stream()
                        .map(known -> challenge
                                .map(pounds -> challenged(p, known, pounds))
                                .orElse(known))
                        .toList(),
                p.groups(),
                p.themes(),
                p.dates(),
                limits,
                finance,
                p.milestones(),
                coverage,
                p.scenarios(),
                p.measures(),
                p.shown(),
                trial,
                p.tables());
    }

    private static Organisation challenged(Programme p, Organisation known, Pounds challenge) {
        var byYear = new TreeMap<>(Map.of(p.financialYear(), challenge));
        return new Organisation(known.code(), known.name(), byYear, known.parts());
    }
}
