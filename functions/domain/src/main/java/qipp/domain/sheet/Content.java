package qipp.domain.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What stands in a cell that is not blank, before anything is made of it. {@link #entered} is the text as it stands there. */
public sealed interface Content {
    String entered();

    /** Whether it is none of which anything could be made, whatever is asked of it. */
    default boolean isBroken() {
        return false;
    }

    /** A text, as typed. */
    record Text(String entered) implements Content {}

    /** A number, counted to 15 significant digits and without zeros at its end, as spreadsheets do. */
    record Numeric(BigDecimal value) implements Content {
        private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

        public Numeric {
            value = value.round(DIGITS);
            value = value.scale() == 0 ? value : withoutZeros(value);
        }

        private static BigDecimal withoutZeros(BigDecimal value) {
            var stripped = value.stripTrailingZeros();
            return stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY);
        }

        @Override
        public String entered() {
            return value.toPlainString();
        }
    }

    /** A date; {@code monthOnly} where the cell shows it without a day, which means the last day of its month. */
    record Day(LocalDate value, boolean monthOnly) implements Content {
        @Override
        public String entered() {
            return value.toString();
        }
    }

    /** A truth value. */
    record Truth(boolean value, String entered) implements Content {}

    /** An error such as {@code #REF!}. */
    record ErrorValue(String entered) implements Content {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    /** A formula that was saved without its value; {@code entered} is the formula. */
    record FormulaWithoutValue(String entered) implements Content {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    /** A text longer than a cell may hold; {@code entered} is its beginning, {@code length} its length in characters. */
    record TooLong(String entered, int length) implements Content {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    /** Something that no column takes, such as an object in a JSON tracker. */
    record Structure(String entered) implements Content {}
}
