package qipp.domain.figures.accounts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.Figured;
import qipp.domain.figures.Level;
import qipp.domain.figures.Subject;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Theme;

/** The accounts of an organisation, group or region: the whole, its themes by id, and their schemes. They add up. */
public record ThemeAccounts(Account whole, SortedMap<String, Account> themes, SortedMap<SchemeKey, Account> schemes) {
    public static final ThemeAccounts NONE =
            new ThemeAccounts(Account.NONE, Collections.emptySortedMap(), Collections.emptySortedMap());

    public ThemeAccounts plus(ThemeAccounts other) {
        return new ThemeAccounts(whole.plus(other.whole), sums(themes, other.themes), sums(schemes, other.schemes));
    }

    /** The figures of the whole, and a breakdown by theme, each followed by its schemes. */
    public Figured figured(Subject subject, Programme programme) {
        return new Figured(
                whole.figures(programme),
                programme.themes().stream()
                        .flatMap(theme -> breakdown(subject.theme(theme.id()), theme, programme))
                        .toList());
    }

    private Stream<Breakdown> breakdown(Subject subject, Theme theme, Programme programme) {
        var account = themes.getOrDefault(theme.id(), Account.NONE);
        var breakdown = new ArrayList<Breakdown>();
        breakdown.add(new Breakdown(subject, Level.THEME, theme.name(), account.figures(programme)));
        breakdown.addAll(schemes(subject, theme, programme));
        return breakdown.stream();
    }

    private List<Breakdown> schemes(Subject subject, Theme theme, Programme programme) {
        var breakdown = new ArrayList<Breakdown>();
        schemes.forEach((key, account) -> {
            if (key.theme().equals(theme.id())) {
                breakdown.add(new Breakdown(
                        subject.scheme(key.scheme()), Level.SCHEME, key.scheme(), account.figures(programme)));
            }
        });
        return breakdown;
    }

    private static <K> SortedMap<K, Account> sums(SortedMap<K, Account> one, SortedMap<K, Account> other) {
        var sums = new TreeMap<>(one);
        other.forEach((key, account) -> sums.merge(key, account, Account::plus));
        return sums;
    }
}
