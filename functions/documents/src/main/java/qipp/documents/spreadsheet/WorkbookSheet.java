package qipp.documents.spreadsheet;

import org.dhatim.fastexcel.Workbook;

/** A sheet that can be written into a workbook. */
public sealed interface WorkbookSheet permits TypedSheet, PaperSheet {
    /** Adds the sheet to a workbook. */
    void writeTo(Workbook workbook);
}
