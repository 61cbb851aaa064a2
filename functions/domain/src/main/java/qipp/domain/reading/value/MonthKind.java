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
        return (switch (content) {
                    case Content.Day(var day, var _) -> Optional.of(YearMonth.from(day));
                    case Content.Text(var text) -> written(Blanks.tidied(text));
                    case Content.Numeric _,
                            Content.Truth _,
                            Content.ErrorValue _,
                            Content.FormulaWithoutValue _,
                            Content.TooLong _,
                            Content.Structure _ -> Optional.<YearMonth>empty();
                })
                .filter(FinancialYear::holds);
    }

    private static Optional<YearMonth> written(String tidied) {
        return MonthText.numbered(tidied).or(() -> MonthText.named(tidied));
    }
}
