package qipp.documents.marking;

import java.util.List;
import java.util.Optional;
import qipp.documents.marking.part.FindingsSheet;
import qipp.documents.opening.Refusal;
import qipp.documents.workbook.WorkbookPackage;
import qipp.documents.workbook.Workbooks;
import qipp.domain.finding.Finding;
import qipp.domain.sheet.Opened;
import qipp.domain.sheet.Sheet;
import qipp.domain.sheet.SheetRow;

/**
 * Marks findings in a copy of the workbook that was sent. A cell with a finding is tinted and has a comment that says
 * what is wrong and what to do; a first sheet lists all findings and leads to each cell. All else is kept: formulas,
 * validations, tables, charts, names and protection. A copy that was marked before loses its old marks.
 */
public final class Marking {
    private Marking() {}

    /**
     * The marked copy; the same bytes for the same workbook and findings. Nothing where there is no finding, where the
     * file is no workbook that is read, or where a copy with the same values would be over the limits of one.
     */
    public static Optional<byte[]> mark(byte[] workbook, List<Finding> findings) {
        return findings.isEmpty() ? Optional.empty() : mark(workbook, Workbooks.open(workbook), findings);
    }

    /** The same for a file that was opened already. */
    public static Optional<byte[]> mark(byte[] file, Opened opened, List<Finding> findings) {
        return switch (opened) {
            case Opened.Sheets(var sheets, var _)
            when !findings.isEmpty() -> copy(file, findings, sheets).filter(copy -> hasTheValuesOf(sheets, copy));
            case Opened.Sheets _, Opened.Refused _ -> Optional.empty();
        };
    }

    private static Optional<byte[]> copy(byte[] workbook, List<Finding> findings, List<Sheet> sheets) {
        try {
            var copy = new MarkedCopy(WorkbookPackage.of(workbook), findings);
            copy.mark(sheets.stream().filter(Marking::isOurs).findFirst().map(Sheet::name));
            return Optional.of(copy.bytes());
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    /** No copy is handed out before it was read and says what the workbook says. */
    private static boolean hasTheValuesOf(List<Sheet> sheets, byte[] copy) {
        return Workbooks.open(copy) instanceof Opened.Sheets(var marked, var _)
                && values(sheets).equals(values(marked));
    }

    /** What the sheets hold but for the one that a marking added. */
    private static List<Values> values(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> !isOurs(sheet))
                .map(sheet -> new Values(sheet.name(), sheet.hidden(), sheet.rows()))
                .toList();
    }

    private static boolean isOurs(Sheet sheet) {
        return sheet.rows().stream()
                .findFirst()
                .flatMap(row -> row.at(1))
                .filter(first -> first.entered().equals(FindingsSheet.TITLE))
                .isPresent();
    }

    private record Values(String name, boolean hidden, List<SheetRow> rows) {}
}
