package qipp.domain.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import qipp.domain.rag.Rating;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.SavingsSign;

/** The Cover as it was entered. A label that is not there is blank, at the place of the sheet. */
public record EnteredCover(
        Cell<String> format,
        Cell<String> programme,
        Cell<String> organisation,
        Cell<YearMonth> period,
        Cell<FinanceTo> financeTo,
        Cell<AmountUnit> amountsIn,
        Cell<SavingsSign> savingsAre,
        Cell<Boolean> nilReturn,
        Cell<Rating> ownRating,
        Cell<String> preparedBy,
        Cell<String> signedOffBy,
        Cell<String> role,
        Cell<LocalDate> signedOffOn) {
    public boolean isNilReturn() {
        return nilReturn.given().orElse(false);
    }

    /** The own rating of the organisation, where one was given. */
    public Optional<Rating> own() {
        return ownRating.given();
    }
}
