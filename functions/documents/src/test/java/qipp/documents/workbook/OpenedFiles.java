package qipp.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import qipp.domain.finding.Finding;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.Opened;
import qipp.domain.sheet.Sheet;

/** What tests want to know of a file that was opened. */
public final class OpenedFiles {
    private OpenedFiles() {}

    static List<Sheet> sheets(Opened opened) {
        assertThat(opened).isInstanceOf(Opened.Sheets.class);
        return ((Opened.Sheets) opened).sheets();
    }

    static List<Sheet> sheets(TestWorkbook workbook) {
        return sheets(Workbooks.open(workbook.bytes()));
    }

    static Finding refusal(Opened opened) {
        assertThat(opened).isInstanceOf(Opened.Refused.class);
        return ((Opened.Refused) opened).finding();
    }

    static Finding refusal(TestWorkbook workbook) {
        return refusal(Workbooks.open(workbook.bytes()));
    }

    /** What stands in the first sheet's cell; no element where it is blank. */
    static List<Content> cell(TestWorkbook workbook, int row, int column) {
        return sheets(workbook).getFirst().rows().stream()
                .filter(one -> one.number() == row)
                .flatMap(one -> one.at(column).stream())
                .toList();
    }

    static List<Content> firstCell(TestWorkbook workbook) {
        return cell(workbook, 1, 1);
    }
}
