package qipp.domain.table.shown;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Shown;

/**
 * A programme's table as a grid of typed cells: what a paper, a workbook and a CSV file show alike.
 *
 * @param labels headings of the columns that name a row; none where its cells do
 * @param shown unit, decimals and sign of its amounts
 * @param note what a reader has to know, such as that savings are negative
 */
public record RenderedTable(
        String id,
        String title,
        List<String> labels,
        List<String> columns,
        List<Row> rows,
        Shown shown,
        Optional<String> note) {
    public RenderedTable {
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * An amount as it is shown: in the table's unit, rounded half up to its decimals. Source: "Reconciliation", where a
     * figure agrees with ours when it is ours rounded so.
     */
    public BigDecimal shownAmount(Pounds amount) {
        var exact = amount.amount().divide(shown.amountsIn().pounds(), MathContext.UNLIMITED);
        return exact.setScale(shown.decimals(), RoundingMode.HALF_UP);
    }

    /** What a row is. */
    public enum Kind {
        /** One of the rows' dimension, or one figure. */
        BODY,
        /** What the rows above it add up to. */
        SUBTOTAL,
        /** What all rows add up to. */
        TOTAL
    }

    /** A row: as many labels and cells as the table has headings. Amounts carry the sign in which they are shown. */
    public record Row(Kind kind, List<String> labels, List<TableCell> cells) {
        public Row {
            labels = List.copyOf(labels);
            cells = List.copyOf(cells);
        }
    }
}
