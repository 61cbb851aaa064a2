package qipp.domain.figures.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.CoverageFigures;
import qipp.domain.figures.Level;
import qipp.domain.figures.Subject;
import qipp.domain.milestone.ClassifiedMilestone;
import qipp.domain.milestone.MilestoneClasses;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Theme;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Tracker;

/** The accounts of one organisation, made of the rows of its tracker as at a date. */
public final class OrganisationAccounts {
    private final Tracker tracker;
    private final Programme programme;
    private final Optional<Organisation> organisation;
    private final List<Initiative> initiatives;
    private final List<ClassifiedMilestone> milestones;
    private final CountedRows rows;
    private final OrganisationOutlook outlook;
    private final Map<Ref, Account> accounts;

    public OrganisationAccounts(Tracker tracker, Programme programme, LocalDate asAt) {
        this.tracker = tracker;
        this.programme = programme;
        this.organisation = programme.organisation(tracker.cover().organisation());
        this.initiatives = firstOfEachRef(tracker.initiatives());
        this.milestones = MilestoneClasses.of(tracker.milestones(), asAt);
        this.rows = CountedRows.ofWhole(tracker, programme, milestones);
        this.outlook = new OrganisationOutlook(
                tracker.outlook(),
                initiatives,
                organisation.map(Organisation::challenge).orElse(Collections.emptySortedMap()));
        this.accounts = initiatives.stream().collect(Collectors.toMap(Initiative::ref, this::account));
    }

    /** The organisation, its themes and their schemes. */
    public ThemeAccounts byTheme() {
        return new ThemeAccounts(whole(), themes(), schemes());
    }

    List<Breakdown> initiatives() {
        return initiatives.stream()
                .map(initiative -> new Breakdown(
                        subject().initiative(initiative.ref().text()),
                        Level.INITIATIVE,
                        initiative.name(),
                        accounts.get(initiative.ref()).figures(programme)))
                .toList();
    }

    /** Rows are looked through once, however many parts they are of. */
    List<Breakdown> parts() {
        var finance = byPart(tracker.finance(), FinanceLine::organisation);
        var classified = byPart(milestones, one -> one.milestone().organisation());
        var known = initiatives.stream().collect(Collectors.toMap(Initiative::ref, Function.identity()));
        return Parts.of(tracker, programme).stream()
                .map(part -> part(
                        part,
                        known,
                        CountedRows.ofPart(
                                tracker,
                                programme,
                                finance.getOrDefault(part, List.of()),
                                classified.getOrDefault(part, List.of()))))
                .toList();
    }

    private static <R> Map<String, List<R>> byPart(List<R> rows, Function<R, Optional<String>> part) {
        return rows.stream()
                .filter(row -> part.apply(row).isPresent())
                .collect(Collectors.groupingBy(row -> part.apply(row).orElseThrow()));
    }

    private Breakdown part(String part, Map<Ref, Initiative> known, CountedRows counted) {
        var mentioned = counted.mentioned().stream().map(known::get).filter(Objects::nonNull);
        var account =
                Account.sum(mentioned.map(counted::account)).with(counted.allMilestones(), counted.wholeProgramme());
        return new Breakdown(subject().part(part), Level.PART, part, account.figures(programme));
    }

    private Account whole() {
        var whole = sum(initiatives).with(rows.allMilestones(), rows.wholeProgramme());
        return whole.with(coverage(whole))
                .with(outlook.whole(programme.themes().stream().map(Theme::id).toList()));
    }

    /** The initiatives' annual plans against the programme's challenge; that of a nil return counts in sums. */
    private Optional<CoverageFigures> coverage(Account whole) {
        var plan = whole.figures(programme).money().initiatives().savings().annualPlan();
        return organisation
                .flatMap(known -> known.challengeOf(programme.financialYear()))
                .map(challenge -> CoverageFigures.of(plan, challenge));
    }

    private SortedMap<String, Account> themes() {
        var themes = new TreeMap<String, Account>();
        for (var theme : programme.themes()) {
            var members = initiatives.stream()
                    .filter(initiative -> initiative.theme().equals(theme.id()))
                    .toList();
            themes.put(theme.id(), sum(members).with(outlook.theme(theme.id())));
        }
        return themes;
    }

    private SortedMap<SchemeKey, Account> schemes() {
        var members = new TreeMap<SchemeKey, List<Initiative>>();
        initiatives.forEach(initiative -> SchemeKey.of(initiative)
                .ifPresent(scheme ->
                        members.computeIfAbsent(scheme, _ -> new ArrayList<>()).add(initiative)));
        var schemes = new TreeMap<SchemeKey, Account>();
        members.forEach((scheme, of) -> schemes.put(scheme, sum(of)));
        return schemes;
    }

    private Account sum(Collection<Initiative> members) {
        return Account.sum(members.stream().map(Initiative::ref).map(accounts::get));
    }

    private Account account(Initiative initiative) {
        return rows.account(initiative).with(outlook.initiative(initiative));
    }

    private Subject subject() {
        return Subject.organisation(tracker.cover().organisation());
    }

    private static List<Initiative> firstOfEachRef(List<Initiative> initiatives) {
        var seen = new HashSet<Ref>();
        return initiatives.stream()
                .filter(initiative -> seen.add(initiative.ref()))
                .toList();
    }
}
