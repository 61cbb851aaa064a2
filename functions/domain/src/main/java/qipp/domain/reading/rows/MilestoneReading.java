package qipp.domain.reading.rows;

import java.util.List;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.reading.format.MilestoneColumns;
import qipp.domain.reading.table.Table;
import qipp.domain.reading.table.TableRow;
import qipp.domain.reading.value.Lists;
import qipp.domain.reading.value.Refs;
import qipp.domain.reading.value.Texts;

/** Reads the sheet Milestones. */
public record MilestoneReading(Kinds kinds) {
    public List<MilestoneRow> read(Table table) {
        return table.read(List.of(MilestoneColumns.REF), this::row);
    }

    private MilestoneRow row(TableRow row) {
        return new MilestoneRow(
                row.source(),
                row.cell(MilestoneColumns.REF, Refs.REF),
                row.cell(MilestoneColumns.INITIATIVE_REF, Refs.REF),
                row.cell(MilestoneColumns.ORGANISATION, Texts.NAME),
                row.cell(MilestoneColumns.MILESTONE, Texts.PROSE),
                row.cell(MilestoneColumns.DUE, kinds.date()),
                row.cell(MilestoneColumns.STATUS, Lists.STATUSES),
                row.cell(MilestoneColumns.COMPLETED_ON, kinds.date()),
                row.cell(MilestoneColumns.NEW_DATE, kinds.date()),
                row.cell(MilestoneColumns.REASON, Texts.PROSE),
                row.cell(MilestoneColumns.MITIGATING_ACTION, Texts.PROSE));
    }
}
