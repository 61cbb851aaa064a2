package qipp.domain.figures.accounts;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import qipp.domain.figures.Figured;
import qipp.domain.figures.Subject;
import qipp.domain.programme.Programme;

/**
 * The figures of organisations, by code, and of the region and groups to which they add up. The rows of each are looked
 * through once.
 */
public record AllFigures(RegionFigures region, SortedMap<String, Figured> organisations) {
    public AllFigures {
        organisations = Collections.unmodifiableSortedMap(new TreeMap<>(organisations));
    }

    /** The figures of these trackers; of an organisation without one, neither savings nor challenge count. */
    public static AllFigures of(Collection<JudgedTracker> trackers, Programme programme) {
        var members = trackers.parallelStream()
                .map(judged -> Member.of(judged, programme))
                .toList();
        var organisations = new TreeMap<String, Figured>();
        members.forEach(member -> organisations.put(member.organisation(), member.figured()));
        return new AllFigures(region(members, programme), organisations);
    }

    private static RegionFigures region(List<Member> members, Programme programme) {
        var groups = new TreeMap<String, Figured>();
        for (var group : programme.groups()) {
            var sum = sum(members, Set.copyOf(group.organisations())::contains);
            groups.put(group.id(), sum.figured(Subject.group(programme.id(), group.id()), programme));
        }
        var region = sum(members, _ -> true);
        return new RegionFigures(region.figured(Subject.region(programme.id()), programme), groups);
    }

    private static ThemeAccounts sum(List<Member> members, Predicate<String> organisations) {
        return members.stream()
                .filter(member -> organisations.test(member.organisation()))
                .map(Member::accounts)
                .reduce(ThemeAccounts.NONE, ThemeAccounts::plus);
    }

    /** What one organisation adds to every sum, and its own figures. */
    private record Member(String organisation, ThemeAccounts accounts, Figured figured) {
        static Member of(JudgedTracker judged, Programme programme) {
            var accounts = new OrganisationAccounts(judged.tracker(), programme, judged.asAt());
            var byTheme = accounts.byTheme();
            return new Member(
                    judged.organisation(), byTheme, TrackerFigures.of(judged.tracker(), programme, accounts, byTheme));
        }
    }
}
