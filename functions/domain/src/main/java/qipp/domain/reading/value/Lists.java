package qipp.domain.reading.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Theme;
import qipp.domain.rag.Rating;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.InitiativeType;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.SavingsSign;

/** The closed lists of the tracker. */
public final class Lists {
    /** The format that is read. */
    public static final ClosedList<String> FORMATS =
            ClosedList.of(List.of("qipp-tracker/1"), format -> format).withCode(Code.FILE_FORMAT_UNKNOWN);

    public static final ClosedList<AmountUnit> AMOUNTS_IN =
            ClosedList.of(List.of(AmountUnit.values()), AmountUnit::label);
    public static final ClosedList<SavingsSign> SAVINGS_ARE =
            ClosedList.of(List.of(SavingsSign.values()), sign -> sign.name().toLowerCase(Locale.ROOT));
    public static final ClosedList<Rating> RATINGS =
            ClosedList.of(List.of(Rating.RED, Rating.AMBER, Rating.GREEN), Lists::capitalised);
    public static final ClosedList<InitiativeType> TYPES =
            ClosedList.of(List.of(InitiativeType.values()), Lists::capitalised);
    public static final ClosedList<MilestoneStatus> STATUSES =
            ClosedList.of(List.of(MilestoneStatus.values()), MilestoneStatus::label);
    public static final ClosedList<OutlookMeasure> OUTLOOK_MEASURES =
            ClosedList.of(List.of(OutlookMeasure.values()), OutlookMeasure::label);

    private Lists() {}

    /** The programme's themes, by name or id. */
    public static ClosedList<Theme> themes(Programme programme) {
        return ClosedList.of(programme.themes(), Theme::name, List.of(Theme::id));
    }

    /** The measures of every programme, and this programme's own by name or id. */
    public static ClosedList<Measure> measures(Programme programme) {
        var measures = Stream.<Measure>concat(Stream.of(Measure.Standard.values()), programme.measures().stream());
        return ClosedList.of(measures.toList(), Measure::label, List.of(Lists::idOrLabel));
    }

    private static String idOrLabel(Measure measure) {
        return measure instanceof Measure.Own(var id, var _) ? id : measure.label();
    }

    private static String capitalised(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
