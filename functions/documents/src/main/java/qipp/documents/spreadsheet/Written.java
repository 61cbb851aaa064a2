package qipp.documents.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** What is written into a cell. */
public sealed interface Written {
    /** A text, as it stands: never a formula. */
    record Text(String text) implements Written {}

    /** A number. */
    record Numeric(BigDecimal number) implements Written {}

    /** A day. */
    record Day(LocalDate day) implements Written {}

    /** Puts the value into a cell; rows and columns count from 0. */
    default void into(Worksheet sheet, int row, int column) {
        switch (this) {
            case Text(var text) -> sheet.value(row, column, text);
            case Numeric(var number) -> sheet.value(row, column, number);
            case Day(var day) -> sheet.value(row, column, day);
        }
    }
}
