package qipp.domain.merge.crosscheck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import qipp.domain.figures.MoneyFigures;
import qipp.domain.figures.Savings;
import qipp.domain.merge.submission.CrossCheck;
import qipp.domain.merge.submission.CrossCheckKind;
import qipp.domain.merge.submission.SubmittedOrganisation;
import qipp.domain.money.Pounds;

/** Compares the initiatives of an organisation with its finance return, the line ALL: a part is not more than the whole. */
public final class FinanceReturns {
    private FinanceReturns() {}

    /** What does not fit between the two, by organisation. */
    public static List<CrossCheck> of(List<SubmittedOrganisation> organisations) {
        return organisations.stream().flatMap(FinanceReturns::checks).toList();
    }

    private static Stream<CrossCheck> checks(SubmittedOrganisation organisation) {
        return organisation.figures().stream()
                .flatMap(figures -> Stream.of(
                                compared(organisation, figures.money(), "plan for the year", Savings::annualPlan),
                                compared(organisation, figures.money(), "savings to date", Savings::ytdActual),
                                compared(organisation, figures.money(), "forecast outturn", Savings::forecastOutturn))
                        .flatMap(Optional::stream));
    }

    private static Optional<CrossCheck> compared(
            SubmittedOrganisation organisation, MoneyFigures money, String what, Function<Savings, Pounds> figure) {
        var parts = figure.apply(money.initiatives().savings());
        return money.all()
                .map(figure)
                .map(parts::minus)
                .filter(above -> above.signum() > 0)
                .map(above -> exceeds(organisation.organisation().code(), what, above));
    }

    private static CrossCheck exceeds(String code, String what, Pounds above) {
        var message = String.format(
                Locale.ROOT,
                "The initiatives' %s is £%,.2f above that of the finance return of %s: it may hold another body's savings.",
                what,
                above.amount(),
                code);
        return new CrossCheck(
                CrossCheckKind.INITIATIVES_EXCEED_FINANCE_RETURN,
                List.of(code),
                what,
                List.of(),
                Optional.of(above),
                message);
    }
}
