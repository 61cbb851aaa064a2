package qipp.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.workbook.OpenedFiles.refusal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    @ParameterizedTest
    @MethodSource("qipp.documents.workbook.FaultyFiles#all")
    void prints_nothing(Fault fault) {
        var printed = new ByteArrayOutputStream();
        var errors = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            refusal(Workbooks.open(fault.file().get()));
        } finally {
            System.setErr(errors);
        }
        assertThat(printed.size()).isZero();
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
