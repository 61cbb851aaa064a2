package qipp.documents.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;
import qipp.domain.rag.Rating;

/** What stands in one cell of a table. */
public sealed interface FieldValue {
    /** A text, never a formula. */
    record Text(String value) implements FieldValue {}

    /**
     * One of a few words.
     *
     * @param published by which programs know it
     */
    record Word(String published) implements FieldValue {
        /** By which people know it: they read {@code carriedForward} as "Carried forward". */
        public String shown() {
            var words = new StringBuilder(published.length() + 4);
            for (var index = 0; index < published.length(); index++) {
                var letter = published.charAt(index);
                if (Character.isUpperCase(letter)) {
                    words.append(' ');
                }
                words.append(words.isEmpty() ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
            }
            return words.toString();
        }
    }

    /** An amount of money, in the unit of its table. */
    record Amount(BigDecimal value) implements FieldValue {
        private static final int PENNY_DECIMALS = 2;

        /** Pounds to the penny, half even; only a product, such as a scenario's, has more decimals. */
        public static Amount of(Pounds pounds) {
            return new Amount(pounds.amount().setScale(PENNY_DECIMALS, RoundingMode.HALF_EVEN));
        }
    }

    /** How many. */
    record Count(long value) implements FieldValue {}

    /** A ratio to six decimals: 1 is the whole. */
    record Share(BigDecimal value) implements FieldValue {}

    /** A ratio that is compared with another, so that none of its six decimals is hidden. */
    record Fraction(BigDecimal value) implements FieldValue {
        /** To six decimals, half even. */
        public static Fraction of(BigDecimal exact) {
            return new Fraction(exact.setScale(Ratio.SHOWN_DECIMALS, RoundingMode.HALF_EVEN));
        }
    }

    /** A number in a unit of its own. */
    record Decimal(BigDecimal value) implements FieldValue {}

    /** A rating. */
    record Rag(Rating value) implements FieldValue {}

    /** A day. */
    record Day(LocalDate value) implements FieldValue {}

    /** Yes or no. */
    record Truth(boolean value) implements FieldValue {}
}
