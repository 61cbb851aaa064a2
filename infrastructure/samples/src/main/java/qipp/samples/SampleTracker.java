package qipp.samples;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.place.SourceRow;
import qipp.domain.programme.Programme;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.SavingsSign;
import qipp.domain.tracker.Tracker;
import qipp.samples.PublishedOrganisation.NamedInitiative;

/** Makes a tracker of what was published of an organisation. */
record SampleTracker(PublishedOrganisation published, Programme programme) {
    static final YearMonth PERIOD = YearMonth.of(2012, 6);
    static final YearMonth FINANCE_TO = YearMonth.of(2012, 5);

    Tracker tracker() {
        var initiatives = initiatives();
        return new Tracker(
                cover(),
                initiatives,
                new SampleMilestones(published, initiatives).rows(),
                new SampleFinance(published, initiatives).rows(),
                List.of(),
                List.of(),
                List.of());
    }

    private Cover cover() {
        return new Cover(
                programme.id(),
                published.code(),
                PERIOD,
                FinanceTo.of(FINANCE_TO),
                AmountUnit.POUNDS,
                SavingsSign.POSITIVE,
                false,
                published.ownRating(),
                Optional.of("Programme office"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Initiative> initiatives() {
        var named = Stream.concat(
                        programme.themes().stream().map(theme -> new NamedInitiative(theme.name(), theme.id())),
                        published.furtherInitiatives().stream())
                .toList();
        if (named.size() != published.initiatives()) {
            throw new IllegalStateException("the report counts other initiatives of " + published.code());
        }
        return IntStream.range(0, named.size())
                .mapToObj(index -> initiative(index, named.get(index)))
                .toList();
    }

    private static Initiative initiative(int index, NamedInitiative named) {
        return new Initiative(
                new SourceRow(Optional.of("Initiatives"), index + 2),
                new Ref("I" + (index + 1)),
                named.name(),
                named.theme(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
