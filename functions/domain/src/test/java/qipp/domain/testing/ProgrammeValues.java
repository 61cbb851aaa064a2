package qipp.domain.testing;

import java.util.List;
import java.util.Optional;
import qipp.domain.programme.CoveragePolicy;
import qipp.domain.programme.FinancePolicy;
import qipp.domain.programme.Group;
import qipp.domain.programme.MilestonePolicy;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Scenarios;
import qipp.domain.programme.Shown;
import qipp.domain.programme.Table;

/** The small programme, changed in what a test is about. */
public record ProgrammeValues(
        FinancePolicy finance,
        MilestonePolicy milestones,
        Optional<CoveragePolicy> coverage,
        Optional<Scenarios> scenarios,
        List<Group> groups,
        Shown shown,
        List<Table> tables) {
    private static final Programme SMALL = Programmes.small();

    public static ProgrammeValues small() {
        return new ProgrammeValues(
                SMALL.finance(),
                SMALL.milestones(),
                SMALL.coverage(),
                SMALL.scenarios(),
                SMALL.groups(),
                SMALL.shown(),
                SMALL.tables());
    }

    public ProgrammeValues finance(FinancePolicy other) {
        return new ProgrammeValues(other, milestones, coverage, scenarios, groups, shown, tables);
    }

    public ProgrammeValues milestones(MilestonePolicy other) {
        return new ProgrammeValues(finance, other, coverage, scenarios, groups, shown, tables);
    }

    public ProgrammeValues withoutCoverage() {
        return new ProgrammeValues(finance, milestones, Optional.empty(), scenarios, groups, shown, tables);
    }

    public ProgrammeValues scenarios(Scenarios other) {
        return new ProgrammeValues(finance, milestones, coverage, Optional.of(other), groups, shown, tables);
    }

    public ProgrammeValues group(String id, String... organisations) {
        var group = new Group(id, "Group " + id, List.of(organisations));
        return new ProgrammeValues(finance, milestones, coverage, scenarios, List.of(group), shown, tables);
    }

    public ProgrammeValues shown(Shown other) {
        return new ProgrammeValues(finance, milestones, coverage, scenarios, groups, other, tables);
    }

    public Programme build() {
        return new Programme(
                SMALL.id(),
                SMALL.name(),
                SMALL.financialYear(),
                SMALL.organisations(),
                groups,
                SMALL.themes(),
                SMALL.dates(),
                SMALL.initiatives(),
                finance,
                milestones,
                coverage,
                scenarios,
                SMALL.measures(),
                shown,
                SMALL.trial(),
                tables);
    }
}
