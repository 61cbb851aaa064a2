package qipp.domain.merge.obstacle;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.finding.Severity;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.MergeRequest;
import qipp.domain.merge.selection.Selection;
import qipp.domain.merge.selection.Selection.Chosen;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Theme;
import qipp.domain.tracker.Initiative;

/** Everything that stands in the way of a final submission, said all at once. */
public final class Obstacles {
    /** With pence, sums below this have at most 15 digits: what every reader of a number keeps. */
    private static final Pounds EXACT_BELOW = Pounds.of(10_000_000_000_000L);

    private final Selection selection;
    private final MergeRequest request;

    private Obstacles(Selection selection) {
        this.selection = selection;
        this.request = selection.request();
    }

    /** All that stands in the way of a selection. */
    public static List<Obstacle> of(Selection selection) {
        var obstacles = new Obstacles(selection);
        return Stream.of(
                        obstacles.nothing(),
                        obstacles.byInput(obstacles::otherProgramme),
                        obstacles.byInput(obstacles::otherPeriod),
                        obstacles.byInput(obstacles::unknownOrganisation),
                        obstacles.sentTwice(),
                        obstacles.missing(),
                        obstacles.byInput(obstacles::rejected),
                        obstacles.byInput(obstacles::waits),
                        obstacles.unknownThemes(),
                        obstacles.tooLarge())
                .flatMap(kind -> kind)
                .toList();
    }

    private Stream<Obstacle> nothing() {
        return selection.chosen().stream().anyMatch(Chosen::isPresent)
                ? Stream.of()
                : Stream.of(new Obstacle.NothingToMerge(request.period()));
    }

    private Stream<Obstacle> byInput(Function<MergeInput, Optional<? extends Obstacle>> obstacle) {
        return selection.current().stream().map(obstacle).flatMap(Optional::stream);
    }

    private Optional<Obstacle> otherProgramme(MergeInput input) {
        var expected = request.programme().id();
        return input.programme()
                .filter(programme -> !programme.equals(expected))
                .map(programme -> new Obstacle.OtherProgramme(input.organisation(), programme, expected));
    }

    private Optional<Obstacle> otherPeriod(MergeInput input) {
        return input.period()
                .filter(period -> !period.equals(request.period()))
                .map(period -> new Obstacle.OtherPeriod(input.organisation(), period, request.period()));
    }

    private Optional<Obstacle> unknownOrganisation(MergeInput input) {
        var programme = request.programme();
        return input.organisation()
                .filter(code -> programme.organisation(code).isEmpty())
                .map(code -> new Obstacle.UnknownOrganisation(code, programme.id()));
    }

    private Stream<Obstacle> sentTwice() {
        var current = selection.current();
        return IntStream.range(1, current.size())
                .filter(index -> current.get(index).organisation().isPresent())
                .filter(index -> current.get(index)
                        .organisation()
                        .equals(current.get(index - 1).organisation()))
                .mapToObj(index -> new Obstacle.SentTwice(
                        current.get(index).organisation().orElseThrow(),
                        current.get(index - 1).sha256(),
                        current.get(index).sha256()));
    }

    private Stream<Obstacle> missing() {
        return selection.chosen().stream().map(this::missing).flatMap(Optional::stream);
    }

    private Optional<Obstacle> missing(Chosen chosen) {
        var code = chosen.organisation().code();
        var name = chosen.organisation().name();
        return switch (chosen.presence()) {
            case CURRENT, NIL -> Optional.empty();
            case ABSENT -> Optional.of(new Obstacle.Absent(code, name, request.period()));
            case CARRIED_FORWARD ->
                chosen.input()
                        .flatMap(MergeInput::period)
                        .map(from -> new Obstacle.CarriedForward(code, name, request.period(), from));
        };
    }

    private Optional<Obstacle> rejected(MergeInput input) {
        return Optional.of(input)
                .filter(MergeInput::isRejected)
                .map(rejected -> new Obstacle.Rejected(
                        rejected.organisation(), rejected.sha256(), count(rejected, Severity.REJECTS)));
    }

    private Optional<Obstacle> waits(MergeInput input) {
        return input.organisation()
                .filter(_ -> input.waitsForExplanation())
                .flatMap(request.programme()::organisation)
                .map(known ->
                        new Obstacle.WaitsForExplanation(known.code(), known.name(), count(input, Severity.EXPLAIN)));
    }

    private Stream<Obstacle> unknownThemes() {
        return selection.chosen().stream()
                .flatMap(chosen -> chosen.input().flatMap(MergeInput::tracker).stream())
                .flatMap(tracker -> tracker.initiatives().stream()
                        .map(Initiative::theme)
                        .distinct()
                        .filter(theme -> !knows(theme))
                        .map(theme -> new Obstacle.UnknownTheme(
                                tracker.cover().organisation(),
                                theme,
                                request.programme().id())));
    }

    private Stream<Obstacle> tooLarge() {
        var sum = selection.inputs().stream().map(MergeInput::magnitude).reduce(Pounds.ZERO, Pounds::plus);
        return sum.compareTo(EXACT_BELOW) < 0 ? Stream.of() : Stream.of(new Obstacle.TooLarge());
    }

    private boolean knows(String theme) {
        return request.programme().themes().stream().map(Theme::id).anyMatch(theme::equals);
    }

    private static int count(MergeInput input, Severity severity) {
        return (int) input.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
