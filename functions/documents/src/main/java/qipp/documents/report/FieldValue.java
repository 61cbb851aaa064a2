package qipp.documents.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell of a table. */
public sealed interface FieldValue {
    /** A text, never a formula. */
    record Text(String value) implements FieldValue {}

    /** A number, exact. */
    record Numeric(BigDecimal value) implements FieldValue {}

    /** A day. */
    record Day(LocalDate value) implements FieldValue {}

    /** Yes or no. */
    record Truth(boolean value) implements FieldValue {}
}
