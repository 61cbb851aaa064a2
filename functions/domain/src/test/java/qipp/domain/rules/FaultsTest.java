package qipp.domain.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.domain.finding.Code;

/** One fault for each code that a rule reports: it gives one finding, at its cell, and nothing else. */
class FaultsTest {
    @ParameterizedTest
    @MethodSource("faults")
    void gives_one_finding(Fault fault) {
        fault.givesOneFinding();
    }

    /** Faults of files are in the tests of the documents; a hidden row needs a sheet of its own. */
    @Test
    void there_is_one_for_each_code() {
        var elsewhere = EnumSet.range(Code.FILE_NOT_A_WORKBOOK, Code.FILE_OVER_LIMIT);
        elsewhere.addAll(EnumSet.of(Code.JSON_KEY_TWICE, Code.HIDDEN_ROWS_COUNTED));
        var here = faults().map(Fault::code).collect(toCollection(() -> EnumSet.noneOf(Code.class)));
        assertThat(here).isEqualTo(EnumSet.complementOf(elsewhere));
    }

    static Stream<Fault> faults() {
        return Stream.of(
                        CoverFaults.ALL,
                        InitiativeFaults.ALL,
                        MilestoneFaults.ALL,
                        FinanceFaults.ALL,
                        WholeFaults.ALL,
                        HistoryFaults.ALL,
                        ReadingFaults.ALL)
                .flatMap(List::stream);
    }
}
