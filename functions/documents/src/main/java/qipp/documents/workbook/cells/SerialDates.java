package qipp.documents.workbook.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Days counted as numbers. Source: ISO/IEC 29500-1, section 18.17.4, with the 29 February 1900 that never was. */
final class SerialDates {
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    private static final int NO_SUCH_DAY = 60;
    private static final int FIRST_OF_1904 = 1_462;
    private static final LocalDate BEFORE_NO_SUCH_DAY = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_NO_SUCH_DAY = LocalDate.of(1899, 12, 30);

    private SerialDates() {}

    /** The day on which a moment lies; nothing for a number that is no day of the years 1900 to 9999. */
    static Optional<LocalDate> day(BigDecimal moment, boolean from1904) {
        var day = moment.setScale(0, RoundingMode.FLOOR);
        if (day.signum() < 0 || day.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        return from1900(day.intValueExact() + (from1904 ? FIRST_OF_1904 : 0));
    }

    private static Optional<LocalDate> from1900(int day) {
        if (day < 1 || day > LAST.intValueExact() || day == NO_SUCH_DAY) {
            return Optional.empty();
        }
        return Optional.of((day < NO_SUCH_DAY ? BEFORE_NO_SUCH_DAY : AFTER_NO_SUCH_DAY).plusDays(day));
    }
}
