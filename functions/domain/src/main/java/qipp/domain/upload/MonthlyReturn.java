package qipp.domain.upload;

import java.time.YearMonth;

/** What an organisation of a programme owes for a month. Each tracker that it sends for it is a revision. */
public record MonthlyReturn(String programme, YearMonth period, String organisation) {
    /** The part of a storage key that stands for it. */
    public String path() {
        return programme + "/" + period + "/" + organisation;
    }
}
