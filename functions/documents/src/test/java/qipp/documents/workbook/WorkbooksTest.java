package qipp.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.workbook.OpenedFiles.refusal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every faulty file gets the finding of its fault, at its place, with what to do. */
class WorkbooksTest {
    @ParameterizedTest
    @MethodSource("qipp.documents.workbook.FaultyFiles#all")
    void refuses(Fault fault) {
        refusesWithItsFinding(fault);
    }

    @ParameterizedTest
    @MethodSource("qipp.documents.workbook.FilesOverLimits#all")
    void refuses_and_says_the_limit_with_its_number(Fault fault) {
        refusesWithItsFinding(fault);
    }

    private static void refusesWithItsFinding(Fault fault) {
        var finding = refusal(Workbooks.open(fault.file().get()));

        assertThat(finding.code()).isEqualTo(fault.code());
        assertThat(finding.place()).isEqualTo(fault.place());
        assertThat(finding.expected()).isNotBlank().contains(fault.expected());
        assertThat(finding.message()).endsWith(".");
        assertThat(finding.fix()).endsWith(".");
    }
}
