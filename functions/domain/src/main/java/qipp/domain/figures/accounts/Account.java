package qipp.domain.figures.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import qipp.domain.figures.CoverageFigures;
import qipp.domain.figures.Figures;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.MoneyFigures;
import qipp.domain.figures.Savings;
import qipp.domain.programme.Programme;

/**
 * Everything from which the figures of one subject follow. Accounts add up in any order and grouping, and figures are
 * made of the sum: so a breakdown cannot differ from its total, and a merge of merges is the merge of all.
 */
record Account(
        List<InitiativeAccount> initiatives,
        MilestoneFigures milestones,
        Optional<Savings> all,
        Optional<CoverageFigures> coverage,
        OutlookAmounts outlook) {
    static final Account NONE =
            new Account(List.of(), MilestoneFigures.NONE, Optional.empty(), Optional.empty(), OutlookAmounts.NONE);

    Account {
        initiatives = List.copyOf(initiatives);
    }

    static Account sum(Stream<Account> accounts) {
        var terms = accounts.toList();
        return new Account(
                terms.stream().flatMap(term -> term.initiatives.stream()).toList(),
                terms.stream().map(Account::milestones).reduce(MilestoneFigures.NONE, MilestoneFigures::plus),
                present(terms, Account::all).reduce(Savings::plus),
                present(terms, Account::coverage).reduce(CoverageFigures::plus),
                terms.stream().map(Account::outlook).reduce(OutlookAmounts.NONE, OutlookAmounts::plus));
    }

    Account plus(Account other) {
        return sum(Stream.of(this, other));
    }

    Account with(MilestoneFigures counts, Optional<Savings> wholeProgramme) {
        return new Account(initiatives, counts, wholeProgramme, coverage, outlook);
    }

    Account with(Optional<CoverageFigures> other) {
        return new Account(initiatives, milestones, all, other, outlook);
    }

    Account with(OutlookAmounts amounts) {
        return new Account(initiatives, milestones, all, coverage, amounts);
    }

    Figures figures(Programme programme) {
        var savings = InitiativeAccount.sum(initiatives, Savings.none(programme.measures()));
        return new Figures(
                initiatives.size(),
                milestones,
                new MoneyFigures(all, savings),
                coverage,
                outlook.figures(programme.years()));
    }

    private static <T> Stream<T> present(List<Account> accounts, Function<Account, Optional<T>> part) {
        return accounts.stream().map(part).flatMap(Optional::stream);
    }
}
