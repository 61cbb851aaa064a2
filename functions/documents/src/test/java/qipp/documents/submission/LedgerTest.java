package qipp.documents.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static qipp.documents.examples.ExampleMerges.everyone;
import static qipp.documents.examples.ExampleMerges.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.domain.ledger.Account;
import qipp.domain.ledger.SourceSheet;
import qipp.domain.ledger.Tallies;
import qipp.domain.ledger.Tally;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.obstacle.Obstacle;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.money.Pounds;

/** A merge in which a row or a penny got lost is refused, whatever the sheet and measure. */
class LedgerTest {
    static Stream<Arguments> losses() {
        return Stream.concat(
                Stream.of(SourceSheet.values())
                        .map(sheet -> Arguments.of(Account.rowsOf(sheet), new Tally(1, Pounds.ZERO))),
                Stream.of(
                                Account.of(SourceSheet.FINANCE, "Plan"),
                                Account.of(SourceSheet.FINANCE, "Delivered last year"),
                                Account.of(SourceSheet.INITIATIVES, "Best"),
                                Account.of(SourceSheet.OUTLOOK, "Challenge"))
                        .map(account ->
                                Arguments.of(account, new Tally(0, new Pounds(new java.math.BigDecimal("0.01"))))));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void refuses_a_submission_whose_ledger_does_not_tie_and_names_the_account(Account account, Tally lost) {
        var inputs = new ArrayList<>(everyone(1));
        inputs.set(2, withMore(inputs.get(2), account, lost));

        assertThat(Merge.of(request(Kind.FINAL), inputs, List.of()))
                .asInstanceOf(type(Merged.Blocked.class))
                .satisfies(blocked -> assertThat(blocked.obstacles())
                        .singleElement()
                        .asInstanceOf(type(Obstacle.LedgerDoesNotTie.class))
                        .extracting(Obstacle.LedgerDoesNotTie::account)
                        .isEqualTo(account));
    }

    private static MergeInput withMore(MergeInput input, Account account, Tally lost) {
        var received = input.received().plus(new Tallies(new TreeMap<>(Map.of(account, lost))));
        return new MergeInput(
                input.sha256(),
                input.programme(),
                input.organisation(),
                input.period(),
                input.state(),
                input.findings(),
                input.tracker(),
                received);
    }
}
