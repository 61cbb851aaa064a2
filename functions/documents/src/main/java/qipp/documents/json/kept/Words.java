package qipp.documents.json.kept;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import qipp.domain.rag.Rating;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.InitiativeType;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.SavingsSign;

/** The words of the tracker's format for values of closed lists, to and fro. */
public final class Words {
    private Words() {}

    /** An enum's own name as a word: {@code Transformational}. */
    public static String capitalised(Enum<?> constant) {
        var name = constant.name();
        return name.charAt(0) + lowerCase(name.substring(1));
    }

    static String lowerCase(Enum<?> constant) {
        return lowerCase(constant.name());
    }

    public static Optional<Rating> rating(String word) {
        return of(Rating.values(), Words::capitalised, word);
    }

    static Optional<InitiativeType> type(String word) {
        return of(InitiativeType.values(), Words::capitalised, word);
    }

    static Optional<MilestoneStatus> status(String word) {
        return of(MilestoneStatus.values(), MilestoneStatus::label, word);
    }

    static Optional<OutlookMeasure> outlookMeasure(String word) {
        return of(OutlookMeasure.values(), OutlookMeasure::label, word);
    }

    static Optional<Measure> measure(String word) {
        return of(Measure.Standard.values(), Measure::label, word).map(measure -> measure);
    }

    static Optional<AmountUnit> unit(String word) {
        return of(AmountUnit.values(), AmountUnit::label, word);
    }

    static Optional<SavingsSign> sign(String word) {
        return of(SavingsSign.values(), Words::lowerCase, word);
    }

    public static FinanceTo financeTo(String word) {
        return word.equals(FinanceTo.NONE.toString()) ? FinanceTo.NONE : FinanceTo.of(YearMonth.parse(word));
    }

    static Line line(String word) {
        return switch (word) {
            case "ALL" -> new Line.WholeProgramme();
            case "Total" -> new Line.Total();
            default -> new Line.OfInitiative(new Ref(word));
        };
    }

    static OutlookLine outlookLine(String word) {
        return word.equals("ALL") ? new OutlookLine.WholeProgramme() : new OutlookLine.OfInitiative(new Ref(word));
    }

    /** The value of a closed kind for which a word stands, where one does. */
    public static <T> Optional<T> of(T[] all, Function<T, String> wordOf, String word) {
        return Arrays.stream(all)
                .filter(value -> wordOf.apply(value).equals(word))
                .findFirst();
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
