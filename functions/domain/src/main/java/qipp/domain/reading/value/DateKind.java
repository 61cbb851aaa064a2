package qipp.domain.reading.value;

import java.time.LocalDate;
import java.time.YearMonth;
import qipp.domain.finding.Code;
import qipp.domain.programme.Dates;
import qipp.domain.reading.text.Blanks;
import qipp.domain.reading.text.DateText;
import qipp.domain.sheet.Content;

/**
 * A date of the programme. A plain number is none: it may be a date that lost its format, or anything else. A date
 * outside the programme's is a fault, so that no rule judges a milestone by it again.
 */
public record DateKind(Dates dates) implements Kind<LocalDate> {
    @Override
    public String expected() {
        return "a date such as 30/06/2012";
    }

    @Override
    public Taken<LocalDate> take(Content content) {
        if (content instanceof Content.Day(var day, boolean monthOnly)) {
            return inRange(content, monthOnly ? YearMonth.from(day).atEndOfMonth() : day);
        }
        if (content instanceof Content.Text(var text)) {
            return DateText.read(Blanks.tidied(text))
                    .map(day -> inRange(content, day))
                    .orElseGet(() -> notUnderstood(content));
        }
        return notUnderstood(content);
    }

    private Taken<LocalDate> inRange(Content content, LocalDate day) {
        return dates.contain(day)
                ? new Taken.Value<>(day)
                : new Taken.Wrong<>(Fault.outOfRange(
                        Code.DATE_OUT_OF_RANGE, content, "a date from " + dates.from() + " to " + dates.to()));
    }

    private Taken<LocalDate> notUnderstood(Content content) {
        return new Taken.Wrong<>(Fault.notUnderstood(Code.DATE_NOT_UNDERSTOOD, content, expected()));
    }
}
