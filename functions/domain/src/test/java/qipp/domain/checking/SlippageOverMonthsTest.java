package qipp.domain.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.domain.sheet.Opened;
import qipp.domain.testing.Programmes;
import qipp.domain.testing.TrackerSheets;
import qipp.domain.tracker.Tracker;

/**
 * One milestone from April to September whose dates are moved in every way, beside what the rules' text says of its
 * slippage, worked out here from the dates alone.
 */
class SlippageOverMonthsTest {
    private static final YearMonth FIRST = YearMonth.of(2012, 4);
    private static final int MONTHS = 6;

    /** What is entered in one month. */
    private record Entered(YearMonth period, LocalDate due, Optional<LocalDate> newDate) {
        /** Only a new date after the due date is one. */
        static Entered random(YearMonth period, LocalDate due, Random random) {
            var later = Optional.of(due.plusDays(1 + random.nextInt(200))).filter(_ -> random.nextBoolean());
            return new Entered(period, due, later);
        }

        LocalDate asAt() {
            return period.atEndOfMonth();
        }

        TrackerSheets sheets() {
            return TrackerSheets.withoutFault()
                    .cover("Period", period.toString())
                    .cover("Finance to", "none")
                    .set("Milestones", "M2", "Due", due.toString())
                    .set("Milestones", "M2", "Status", "Not started")
                    .set(
                            "Milestones",
                            "M2",
                            "New date",
                            newDate.map(LocalDate::toString).orElse(""))
                    .set("Milestones", "M2", "Reason", "Reason of " + period)
                    .set("Milestones", "M2", "Mitigating action", "Action");
        }

        /** Counted from the first date, as soon as that has come; a due date that was moved on stands for a new one. */
        long slippage(LocalDate first) {
            var expected = newDate.or(() -> Optional.of(due).filter(moved -> moved.isAfter(first)));
            return first.isAfter(asAt())
                    ? 0
                    : expected.map(date -> ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(date)))
                            .orElse(0L);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counts_from_the_first_accepted_date_however_often_it_is_moved(int seed) {
        var random = new Random(seed);
        var first = FIRST.atDay(1).plusDays(random.nextInt(150));
        var due = first;
        var accepted = new ArrayList<Tracker>();
        for (int i = 0; i < MONTHS; i++) {
            var entered = Entered.random(FIRST.plusMonths(i), due, random);
            var checked = check(entered, accepted);
            assertThat(checked.figures().orElseThrow().milestones().slippageMonths())
                    .as("%s, first due on %s", entered, first)
                    .isEqualTo(Math.toIntExact(entered.slippage(first)));
            accepted.add(checked.tracker().orElseThrow());
            due = random.nextInt(3) == 0 ? due.plusDays(1 + random.nextInt(90)) : due;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void never_shrinks_because_the_due_date_was_moved_on(int seed) {
        var random = new Random(seed);
        var first = FIRST.atDay(1).plusDays(random.nextInt(30));
        var honest = new Entered(FIRST.plusMonths(1), first, Optional.of(first.plusDays(60L + random.nextInt(200))));
        var moved = new Entered(honest.period(), first.plusDays(1 + random.nextInt(50)), honest.newDate());
        var april = check(new Entered(FIRST, first, Optional.empty()), List.of());

        assertThat(slippage(moved, List.of(april.tracker().orElseThrow())))
                .isGreaterThanOrEqualTo(slippage(honest, List.of(april.tracker().orElseThrow())));
    }

    private static int slippage(Entered entered, List<Tracker> accepted) {
        return check(entered, accepted).figures().orElseThrow().milestones().slippageMonths();
    }

    private static CheckedTracker check(Entered entered, List<Tracker> accepted) {
        return Check.check(
                new Opened.Sheets(entered.sheets().build(), List.of()),
                Programmes.small(),
                Asked.ANYTHING,
                accepted,
                Optional.empty(),
                Optional.empty());
    }
}
