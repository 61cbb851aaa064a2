package qipp.domain.entry;

import java.util.List;

/** A tracker as it was entered: every row, every cell with its place, understood or not. */
public record EnteredTracker(
        EnteredCover cover,
        List<InitiativeRow> initiatives,
        List<MilestoneRow> milestones,
        List<FinanceRow> finance,
        List<RiskRow> risks,
        List<IndicatorRow> indicators,
        List<OutlookRow> outlook) {
    public EnteredTracker {
        initiatives = List.copyOf(initiatives);
        milestones = List.copyOf(milestones);
        finance = List.copyOf(finance);
        risks = List.copyOf(risks);
        indicators = List.copyOf(indicators);
        outlook = List.copyOf(outlook);
    }
}
