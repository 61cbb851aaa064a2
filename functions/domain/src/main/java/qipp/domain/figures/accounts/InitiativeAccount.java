package qipp.domain.figures.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import qipp.domain.figures.InitiativeSavings;
import qipp.domain.figures.Savings;
import qipp.domain.money.Pounds;
import qipp.domain.tracker.Initiative;

/** What an initiative, or its share in a part of the organisation, adds to every figure under which it is counted. */
record InitiativeAccount(
        Initiative initiative,
        Savings savings,
        Optional<Pounds> best,
        Optional<Pounds> middle,
        Optional<Pounds> worst) {

    /** The sum of initiatives; a scenario only where every one of them has it. */
    static InitiativeSavings sum(List<InitiativeAccount> initiatives, Savings none) {
        return new InitiativeSavings(
                initiatives.stream().map(InitiativeAccount::savings).reduce(none, Savings::plus),
                annualPlan(initiatives, true),
                annualPlan(initiatives, false),
                whereEveryOneHasIt(initiatives, InitiativeAccount::best),
                whereEveryOneHasIt(initiatives, InitiativeAccount::middle),
                whereEveryOneHasIt(initiatives, InitiativeAccount::worst));
    }

    private static Pounds annualPlan(List<InitiativeAccount> initiatives, boolean identified) {
        return initiatives.stream()
                .filter(account -> account.initiative.identified() == identified)
                .map(account -> account.savings.annualPlan())
                .reduce(Pounds.ZERO, Pounds::plus);
    }

    private static Optional<Pounds> whereEveryOneHasIt(
            List<InitiativeAccount> initiatives, Function<InitiativeAccount, Optional<Pounds>> scenario) {
        var given = initiatives.stream().map(scenario).flatMap(Optional::stream).toList();
        return given.size() == initiatives.size() ? given.stream().reduce(Pounds::plus) : Optional.empty();
    }
}
