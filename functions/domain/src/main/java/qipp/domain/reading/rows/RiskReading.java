package qipp.domain.reading.rows;

import java.util.List;
import qipp.domain.entry.RiskRow;
import qipp.domain.programme.Theme;
import qipp.domain.reading.format.RiskColumns;
import qipp.domain.reading.table.Table;
import qipp.domain.reading.table.TableRow;
import qipp.domain.reading.value.Refs;
import qipp.domain.reading.value.Score;
import qipp.domain.reading.value.Texts;

/** Reads the sheet Risks. */
public record RiskReading(Kinds kinds) {
    public List<RiskRow> read(Table table) {
        return table.read(List.of(RiskColumns.REF), this::row);
    }

    private RiskRow row(TableRow row) {
        return new RiskRow(
                row.source(),
                row.cell(RiskColumns.REF, Refs.REF),
                row.cell(RiskColumns.INITIATIVE_REF, Refs.REF),
                row.cell(RiskColumns.THEME, kinds.theme()).map(Theme::id),
                row.cell(RiskColumns.RISK, Texts.PROSE),
                row.cell(RiskColumns.LIKELIHOOD, Score.SCORE),
                row.cell(RiskColumns.IMPACT, Score.SCORE),
                row.cell(RiskColumns.MITIGATION, Texts.PROSE),
                row.cell(RiskColumns.OWNER, Texts.NAME));
    }
}
