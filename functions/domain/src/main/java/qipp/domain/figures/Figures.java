package qipp.domain.figures;

import java.util.Optional;

/** Every figure of a subject: part, initiative, scheme, theme, organisation, group or region. */
public record Figures(
        int initiatives,
        MilestoneFigures milestones,
        MoneyFigures money,
        Optional<CoverageFigures> coverage,
        OutlookFigures outlook) {
    public Figures withCoverage(Optional<CoverageFigures> other) {
        return new Figures(initiatives, milestones, money, other, outlook);
    }
}
