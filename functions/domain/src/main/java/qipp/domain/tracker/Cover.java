package qipp.domain.tracker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import qipp.domain.rag.Rating;
import qipp.domain.time.FinanceTo;

/** Who sent a tracker, for which month, and what the whole of it says. Unit and sign are how its amounts were written; inside they are pounds, a saving positive. */
public record Cover(
        String programme,
        String organisation,
        YearMonth period,
        FinanceTo financeTo,
        AmountUnit amountsIn,
        SavingsSign savingsAre,
        boolean nilReturn,
        Optional<Rating> ownRating,
        Optional<String> preparedBy,
        Optional<String> signedOffBy,
        Optional<String> role,
        Optional<LocalDate> signedOffOn) {}
