package qipp.domain.table.entries;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.figures.Subject;
import qipp.domain.figures.accounts.JudgedTracker;
import qipp.domain.programme.Dimension;
import qipp.domain.programme.Theme;
import qipp.domain.time.FinancialYear;

/** The ones of each dimension in a table's scope, in the programme's order and then in that of the trackers' rows. */
public record Entries(TableData data, Scope scope) {
    /** Those of a dimension that are in the scope, in the programme's order. */
    public List<Entry> of(Dimension dimension) {
        return switch (dimension) {
            case ORGANISATION -> organisations();
            case GROUP -> groups();
            case THEME -> themes().map(Entries::theme).toList();
            case SCHEME -> schemes().schemes(themes());
            case THEME_SCHEME -> schemes().byThemeAndScheme(themes());
            case INITIATIVE -> listed().flatMap(ListedEntries::initiatives).toList();
            case MILESTONE_NOT_MET ->
                listed().flatMap(ListedEntries::milestonesNotMet).toList();
            case RISK -> listed().flatMap(ListedEntries::risks).toList();
            case INDICATOR -> listed().flatMap(ListedEntries::indicators).toList();
            case PART -> listed().flatMap(ListedEntries::parts).toList();
            case YEAR -> years();
            case MONTH -> months();
        };
    }

    private List<Entry> organisations() {
        return scope.organisations().stream()
                .map(organisation -> Entry.of(
                        organisation.code(),
                        Attribute.read(Attributes.ORGANISATION, organisation),
                        Coordinates.base(Subject.organisation(organisation.code()))))
                .toList();
    }

    private List<Entry> groups() {
        var programme = data.programme();
        return programme.groups().stream()
                .map(group -> Entry.of(
                        group.name(),
                        Attribute.read(Attributes.GROUP, group),
                        Coordinates.base(Subject.group(programme.id(), group.id()))))
                .toList();
    }

    private Stream<Theme> themes() {
        return data.programme().themes().stream()
                .filter(theme -> scope.tail().theme().map(theme.id()::equals).orElse(true));
    }

    private static Entry theme(Theme theme) {
        return Entry.of(
                theme.name(), Attribute.read(Attributes.THEME, theme), Coordinates.tail(Tail.theme(theme.id())));
    }

    private SchemeEntries schemes() {
        return new SchemeEntries(
                listed().flatMap(ListedEntries::listedInitiatives).toList());
    }

    private Stream<ListedEntries> listed() {
        return data.trackers(scope).map(this::listed);
    }

    private ListedEntries listed(JudgedTracker judged) {
        return new ListedEntries(data.programme(), judged, scope.tail());
    }

    private List<Entry> years() {
        return data.programme().years().stream()
                .map(FinancialYear::label)
                .map(year -> Entry.of(year, Map.of(), Coordinates.place(year)))
                .toList();
    }

    private List<Entry> months() {
        return IntStream.range(0, FinancialYear.MONTHS)
                .mapToObj(month -> Entry.of(monthName(month), Map.of(), Coordinates.place(Integer.toString(month))))
                .toList();
    }

    private String monthName(int index) {
        return data.programme().financialYear().month(index).getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
