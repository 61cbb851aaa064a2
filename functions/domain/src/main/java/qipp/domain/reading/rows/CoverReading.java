package qipp.domain.reading.rows;

import java.util.List;
import qipp.domain.entry.EnteredCover;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.reading.format.CoverLabels;
import qipp.domain.reading.table.Labels;
import qipp.domain.reading.value.DateKind;
import qipp.domain.reading.value.FinanceToKind;
import qipp.domain.reading.value.KnownNames;
import qipp.domain.reading.value.Lists;
import qipp.domain.reading.value.MonthKind;
import qipp.domain.reading.value.Texts;
import qipp.domain.reading.value.YesNo;

/** Reads the Cover. */
public final class CoverReading {
    private CoverReading() {}

    /** The Cover as it was entered; the codes of the programme and its organisations are spelled as the programme does. */
    public static EnteredCover read(Labels labels, Programme programme) {
        var organisations =
                programme.organisations().stream().map(Organisation::code).toList();
        return new EnteredCover(
                labels.cell(CoverLabels.FORMAT, Lists.FORMATS),
                labels.cell(CoverLabels.PROGRAMME, new KnownNames(List.of(programme.id()))),
                labels.cell(CoverLabels.ORGANISATION, new KnownNames(organisations)),
                labels.cell(CoverLabels.PERIOD, MonthKind.MONTH),
                labels.cell(CoverLabels.FINANCE_TO, FinanceToKind.FINANCE_TO),
                labels.cell(CoverLabels.AMOUNTS_IN, Lists.AMOUNTS_IN),
                labels.cell(CoverLabels.SAVINGS_ARE, Lists.SAVINGS_ARE),
                labels.cell(CoverLabels.NIL_RETURN, YesNo.YES_NO),
                labels.cell(CoverLabels.OWN_RATING, Lists.RATINGS),
                labels.cell(CoverLabels.PREPARED_BY, Texts.PROSE),
                labels.cell(CoverLabels.SIGNED_OFF_BY, Texts.PROSE),
                labels.cell(CoverLabels.ROLE, Texts.PROSE),
                labels.cell(CoverLabels.SIGNED_OFF_ON, new DateKind(programme.dates())));
    }
}
