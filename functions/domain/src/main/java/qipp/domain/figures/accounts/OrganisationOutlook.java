package qipp.domain.figures.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import qipp.domain.money.Pounds;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;

/**
 * What an organisation says of the years. A theme's year without a line of its own is the sum of its initiatives', and
 * that of the whole programme the sum of its themes'. The programme's challenge comes before the Outlook's. Source: the tracker's format, "Outlook".
 */
final class OrganisationOutlook {
    private final Map<OutlookLine, List<OutlookEntry>> byLine;
    private final List<Initiative> initiatives;
    private final SortedMap<FinancialYear, Pounds> challenge;

    OrganisationOutlook(
            List<OutlookEntry> entries, List<Initiative> initiatives, SortedMap<FinancialYear, Pounds> challenge) {
        this.byLine = entries.stream().collect(Collectors.groupingBy(OutlookEntry::line));
        this.initiatives = initiatives;
        this.challenge = challenge;
    }

    OutlookAmounts whole(Collection<String> themes) {
        return OutlookAmounts.of(OutlookMeasure.CHALLENGE, challenge)
                .orElse(said(new OutlookLine.WholeProgramme()))
                .orElse(themes.stream().map(this::theme).reduce(OutlookAmounts.NONE, OutlookAmounts::plus));
    }

    OutlookAmounts theme(String theme) {
        return said(new OutlookLine.OfTheme(theme))
                .orElse(initiatives.stream()
                        .filter(initiative -> initiative.theme().equals(theme))
                        .map(this::initiative)
                        .reduce(OutlookAmounts.NONE, OutlookAmounts::plus));
    }

    OutlookAmounts initiative(Initiative initiative) {
        return said(new OutlookLine.OfInitiative(initiative.ref()));
    }

    private OutlookAmounts said(OutlookLine line) {
        return OutlookAmounts.of(byLine.getOrDefault(line, List.of()));
    }
}
