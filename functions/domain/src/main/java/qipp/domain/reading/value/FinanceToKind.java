package qipp.domain.reading.value;

import qipp.domain.finding.Code;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Content;
import qipp.domain.time.FinanceTo;

/** The last month with actuals, or none. */
public enum FinanceToKind implements Kind<FinanceTo> {
    /** The Cover's and an initiative's are of this kind. */
    FINANCE_TO;

    private static final String NONE = Blanks.folded("none");

    @Override
    public String expected() {
        return "a month such as 2012-05, or none";
    }

    @Override
    public Taken<FinanceTo> take(Content content) {
        if (Blanks.folded(content.entered()).equals(NONE)) {
            return new Taken.Value<>(FinanceTo.NONE);
        }
        return MonthKind.month(content)
                .<Taken<FinanceTo>>map(month -> new Taken.Value<>(FinanceTo.of(month)))
                .orElseGet(
                        () -> new Taken.Wrong<>(Fault.notUnderstood(Code.PERIOD_NOT_UNDERSTOOD, content, expected())));
    }
}
