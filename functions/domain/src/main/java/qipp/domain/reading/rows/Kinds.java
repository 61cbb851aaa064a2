package qipp.domain.reading.rows;

import qipp.domain.entry.EnteredCover;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Theme;
import qipp.domain.reading.value.AmountKind;
import qipp.domain.reading.value.ClosedList;
import qipp.domain.reading.value.DateKind;
import qipp.domain.reading.value.Lists;
import qipp.domain.tracker.Measure;

/** The kinds of value that depend on the programme, and on the unit and sign that a Cover declares. */
public record Kinds(DateKind date, AmountKind amount, ClosedList<Theme> theme, ClosedList<Measure> measure) {
    public static Kinds of(Programme programme, EnteredCover cover) {
        return new Kinds(
                new DateKind(programme.dates()),
                new AmountKind(cover.amountsIn().given(), cover.savingsAre().given()),
                Lists.themes(programme),
                Lists.measures(programme));
    }
}
