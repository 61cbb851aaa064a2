package qipp.domain.reading.rows;

import java.util.List;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.programme.Theme;
import qipp.domain.reading.format.InitiativeColumns;
import qipp.domain.reading.table.Table;
import qipp.domain.reading.table.TableRow;
import qipp.domain.reading.value.FinanceToKind;
import qipp.domain.reading.value.Lists;
import qipp.domain.reading.value.Refs;
import qipp.domain.reading.value.Texts;
import qipp.domain.reading.value.YesNo;

/** Reads the sheet Initiatives. */
public record InitiativeReading(Kinds kinds) {
    public List<InitiativeRow> read(Table table) {
        return table.read(List.of(InitiativeColumns.REF), this::row);
    }

    private InitiativeRow row(TableRow row) {
        return new InitiativeRow(
                row.source(),
                row.cell(InitiativeColumns.REF, Refs.REF),
                row.cell(InitiativeColumns.INITIATIVE, Texts.NAME),
                row.cell(InitiativeColumns.THEME, kinds.theme()).map(Theme::id),
                row.cell(InitiativeColumns.SCHEME, Texts.NAME),
                row.cell(InitiativeColumns.TYPE, Lists.TYPES),
                row.cell(InitiativeColumns.IDENTIFIED, YesNo.YES_NO),
                row.cell(InitiativeColumns.RECURRENT, YesNo.YES_NO),
                row.cell(InitiativeColumns.LEAD_ORGANISATION, Texts.NAME),
                row.cell(InitiativeColumns.EXECUTIVE_LEAD, Texts.NAME),
                row.cell(InitiativeColumns.CLINICAL_LEAD, Texts.NAME),
                row.cell(InitiativeColumns.PROJECT_LEAD, Texts.NAME),
                row.cell(InitiativeColumns.FINANCE_TO, FinanceToKind.FINANCE_TO),
                row.cell(InitiativeColumns.BEST, kinds.amount()),
                row.cell(InitiativeColumns.MIDDLE, kinds.amount()),
                row.cell(InitiativeColumns.WORST, kinds.amount()),
                row.cell(InitiativeColumns.OWN_RATING, Lists.RATINGS),
                row.cell(InitiativeColumns.ISSUE, Texts.PROSE),
                row.cell(InitiativeColumns.MITIGATION, Texts.PROSE));
    }
}
