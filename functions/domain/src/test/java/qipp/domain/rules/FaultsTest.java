package qipp.domain.rules;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault for each code that a rule reports: it gives one finding, at its cell, and nothing else. */
class FaultsTest {
    @ParameterizedTest
    @MethodSource("faults")
    void gives_one_finding(Fault fault) {
        fault.givesOneFinding();
    }

    static Stream<Fault> faults() {
        return Stream.of(
                        CoverFaults.ALL,
                        InitiativeFaults.ALL,
                        MilestoneFaults.ALL,
                        FinanceFaults.ALL,
                        WholeFaults.ALL,
                        HistoryFaults.ALL)
                .flatMap(List::stream);
    }
}
