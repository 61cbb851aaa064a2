package qipp.domain.figures.accounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.Savings;
import qipp.domain.milestone.ClassifiedMilestone;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Scenarios;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Tracker;

/**
 * The rows that count for an organisation or for one of its parts.
 *
 * @param scenariosGiven whether the scenarios of the sheet Initiatives are of these rows: they are of the whole
 */
record CountedRows(
        Programme programme,
        Cover cover,
        FinanceRows finance,
        Map<Ref, List<ClassifiedMilestone>> milestones,
        boolean scenariosGiven) {

    static CountedRows ofWhole(Tracker tracker, Programme programme, List<ClassifiedMilestone> milestones) {
        return new CountedRows(
                programme, tracker.cover(), FinanceRows.ofWhole(tracker.finance()), byInitiative(milestones), true);
    }

    /** Those of one part, all of which are given. */
    static CountedRows ofPart(
            Tracker tracker, Programme programme, List<FinanceLine> finance, List<ClassifiedMilestone> milestones) {
        return new CountedRows(
                programme, tracker.cover(), FinanceRows.ofPart(finance), byInitiative(milestones), false);
    }

    /** What these rows say of an initiative; what is said of the years is not among them. */
    Account account(Initiative initiative) {
        return new Account(
                List.of(counted(initiative)),
                MilestoneFigures.of(milestones(initiative.ref())),
                Optional.empty(),
                Optional.empty(),
                OutlookAmounts.NONE);
    }

    /** The initiatives of which there is a row. */
    Set<Ref> mentioned() {
        return Stream.concat(milestones.keySet().stream(), finance.mentioned()).collect(Collectors.toSet());
    }

    /** The counts of all milestones, those of an unknown initiative too. */
    MilestoneFigures allMilestones() {
        return milestones.values().stream()
                .map(MilestoneFigures::of)
                .reduce(MilestoneFigures.NONE, MilestoneFigures::plus);
    }

    /** The line ALL. Of a nil return it is zero where the programme requires it. */
    Optional<Savings> wholeProgramme() {
        var said = finance.ofWholeProgramme(closedMonths(cover.financeTo()))
                .map(line -> line.savings(programme.measures()));
        return cover.nilReturn() && programme.finance().allRequired()
                ? said.or(() -> Optional.of(Savings.none(programme.measures())))
                : said;
    }

    private InitiativeAccount counted(Initiative initiative) {
        var closed = closedMonths(initiative.financeTo().orElse(cover.financeTo()));
        var savings = finance.ofInitiative(initiative.ref(), closed).savings(programme.measures());
        return new InitiativeAccount(
                initiative,
                savings,
                scenario(initiative.best(), savings, programme.scenarios().map(Scenarios::best)),
                scenario(initiative.middle(), savings, programme.scenarios().map(Scenarios::middle)),
                scenario(initiative.worst(), savings, programme.scenarios().map(Scenarios::worst)));
    }

    private Optional<Pounds> scenario(Optional<Pounds> given, Savings savings, Optional<BigDecimal> factor) {
        if (given.isPresent()) {
            return given.filter(_ -> scenariosGiven);
        }
        return factor.map(savings.forecastOutturn()::times);
    }

    private int closedMonths(FinanceTo financeTo) {
        return financeTo.closedMonths(programme.financialYear());
    }

    private List<ClassifiedMilestone> milestones(Ref initiative) {
        return milestones.getOrDefault(initiative, List.of());
    }

    private static Map<Ref, List<ClassifiedMilestone>> byInitiative(List<ClassifiedMilestone> milestones) {
        return milestones.stream()
                .collect(Collectors.groupingBy(
                        classified -> classified.milestone().initiative()));
    }
}
