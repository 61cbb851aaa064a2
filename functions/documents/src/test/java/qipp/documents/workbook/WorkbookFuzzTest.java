package qipp.documents.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.workbook.TestWorkbook.SHEET;
import static qipp.documents.workbook.TestWorkbook.WORKBOOK;
import static qipp.documents.workbook.TestWorkbook.withCell;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import qipp.domain.sheet.Opened;

/**
 * Whatever the bytes of a file or of a part of it, the answer is sheets or a finding. The build replays the inputs kept
 * in {@code WorkbookFuzzTestInputs}; {@link MutatedWorkbooksTest} searches for some seconds. To search for as long as
 * wished, one test at a time:
 *
 * <pre>JAZZER_FUZZ=1 mvn test -pl functions/documents -am -Dtest='WorkbookFuzzTest#opens_any_sheet' \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Djazzer.hooks=true -Djazzer.max_duration=10m</pre>
 *
 * A find is written beside the kept inputs: name it after its fault and keep it.
 */
class WorkbookFuzzTest {
    private static final String OK = "<c r='A1' t='s'><v>0</v></c>";

    @FuzzTest(maxDuration = "10m")
    void opens_any_file(byte[] file) {
        assertIsAnswered(file);
    }

    @FuzzTest(maxDuration = "10m")
    void opens_any_sheet(byte[] part) {
        assertIsAnswered(withCell(OK).with(SHEET, part).bytes());
    }

    @FuzzTest(maxDuration = "10m")
    void opens_any_list_of_sheets(byte[] part) {
        assertIsAnswered(withCell(OK).with(WORKBOOK, part).bytes());
    }

    @FuzzTest(maxDuration = "10m")
    void opens_any_shared_texts_and_styles(byte[] parts) {
        var both = new String(parts, UTF_8).split("\n", 2);
        assertIsAnswered(withCell(OK)
                .with("xl/sharedStrings.xml", both[0])
                .with("xl/styles.xml", both[both.length - 1])
                .bytes());
    }

    /** The file's own bytes are left as they are: who sent it may need them. */
    private static void assertIsAnswered(byte[] file) {
        var before = ByteBuffer.wrap(file.clone());
        assertThat(Workbooks.open(file)).isInstanceOf(Opened.class);
        assertThat(ByteBuffer.wrap(file)).isEqualTo(before);
    }
}
