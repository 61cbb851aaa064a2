package qipp.domain.tracker;

import java.util.List;

/**
 * A tracker of which everything that the figures need was understood: plain values, each row with its place. This is
 * what is kept of an accepted tracker, compared with the next month's, and merged.
 */
public record Tracker(
        Cover cover,
        List<Initiative> initiatives,
        List<Milestone> milestones,
        List<FinanceLine> finance,
        List<Risk> risks,
        List<Indicator> indicators,
        List<OutlookEntry> outlook) {
    public Tracker {
        initiatives = List.copyOf(initiatives);
        milestones = List.copyOf(milestones);
        finance = List.copyOf(finance);
        risks = List.copyOf(risks);
        indicators = List.copyOf(indicators);
        outlook = List.copyOf(outlook);
    }
}
