package qipp.documents.spreadsheet;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet is printed. */
public enum Page {
    /**
     * On its side, as many pages as it needs, each as wide as the sheet; on A3 where A4 would make it too small to read,
     * and on several beside each other where A3 would.
     */
    LANDSCAPE("landscape", 0),
    /** Upright, on one page. */
    ONE_PORTRAIT("portrait", 1);

    /** Columns' units beyond which a sheet that is fitted to A4 could not be read. */
    private static final int WIDE = 180;

    /** Columns' units beyond which it could not be read on A3 either. */
    private static final int WIDEST = 360;

    private static final float MARGIN = 0.5f;

    private final String orientation;
    private final int pagesHigh;

    Page(String orientation, int pagesHigh) {
        this.orientation = orientation;
        this.pagesHigh = pagesHigh;
    }

    /** Whether a sheet goes on beside the first page. */
    static boolean goesOn(int units) {
        return units > WIDEST;
    }

    void setUp(Worksheet sheet, int units) {
        sheet.paperSize(units > WIDE ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.pageOrientation(orientation);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) Math.ceilDiv(units, WIDEST));
        sheet.fitToHeight((short) pagesHigh);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
    }
}
