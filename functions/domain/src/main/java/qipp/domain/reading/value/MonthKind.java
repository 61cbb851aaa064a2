package qipp.domain.reading.value;

import java.time.YearMonth;
import java.util.Optional;
import qipp.domain.finding.Code;
import qipp.domain.reading.text.Blanks;
import qipp.domain.reading.text.MonthText;
import qipp.domain.sheet.Content;
import qipp.domain.time.FinancialYear;

/** A month, as the period of a tracker is written. */
public enum MonthKind implements Kind<YearMonth> {
    /** Every period is of this kind. */
    MONTH;

    @Override
    public String expected() {
        return "a month such as 2012-06";
    }

    @Override
    public Taken<YearMonth> take(Content content) {
        return month(content)
                .<Taken<YearMonth>>map(Taken.Value::new)
                .orElseGet(
                        () -> new Taken.Wrong<>(Fault.notUnderstood(Code.PERIOD_NOT_UNDERSTOOD, content, expected())));
    }

    /** The month that a content says, where a financial year can hold it. */
    static Optional<YearMonth> month(Content content) {
        return said(content).filter(FinancialYear::holds);
    }

    private static Optional<YearMonth> said(Content content) {
        if (content instanceof Content.Day(var day, var _)) {
            return Optional.of(YearMonth.from(day));
        }
        return content instanceof Content.Text(var text) ? written(Blanks.tidied(text)) : Optional.empty();
    }

    private static Optional<YearMonth> written(String tidied) {
        return MonthText.numbered(tidied).or(() -> MonthText.named(tidied));
    }
}
