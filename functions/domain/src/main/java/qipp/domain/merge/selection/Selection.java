package qipp.domain.merge.selection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.checking.TrackerState;
import qipp.domain.figures.accounts.JudgedTracker;
import qipp.domain.programme.Organisation;

/**
 * Who is present by which tracker. Source: "The merge", missing organisations: a rejected tracker counts as missing, a
 * draft carries the last good one forward.
 *
 * @param current the trackers of the period, in an order of their own: that of arrival does not matter
 * @param earlierOldestFirst what was accepted before; only a draft uses it
 */
public record Selection(MergeRequest request, List<MergeInput> current, List<MergeInput> earlierOldestFirst) {
    private static final Comparator<MergeInput> ORDER = Comparator.comparing(
                    (MergeInput input) -> input.organisation().orElse(""))
            .thenComparing(MergeInput::sha256);

    public Selection {
        current = current.stream().sorted(ORDER).toList();
    }

    /** Every organisation of the programme, in its order. */
    public List<Chosen> chosen() {
        return request.programme().organisations().stream().map(this::chosen).toList();
    }

    /** The files that are not in the submission. */
    public List<Exclusion> exclusions() {
        return current.stream()
                .filter(MergeInput::isRejected)
                .map(Exclusion::rejected)
                .toList();
    }

    /** The trackers that are in the submission. */
    public List<Source> sources() {
        return chosen().stream()
                .flatMap(chosen -> chosen.source(request).stream())
                .toList();
    }

    /** Every file that is part of this merge. */
    public List<MergeInput> inputs() {
        var forward = chosen().stream().filter(Chosen::isCarriedForward).flatMap(chosen -> chosen.input().stream());
        return Stream.concat(current.stream(), forward).toList();
    }

    private Chosen chosen(Organisation organisation) {
        return currentOf(organisation)
                .or(() -> carriedForward(organisation))
                .orElseGet(() -> new Chosen(organisation, Presence.ABSENT, Optional.empty()));
    }

    private Optional<Chosen> currentOf(Organisation organisation) {
        return current.stream()
                .filter(input -> input.isOf(organisation.code()) && !input.isRejected())
                .findFirst()
                .map(input -> new Chosen(organisation, presence(input), Optional.of(input)));
    }

    private Optional<Chosen> carriedForward(Organisation organisation) {
        return earlierOldestFirst.stream()
                .filter(_ -> request.kind() == Kind.DRAFT)
                .filter(input -> input.isOf(organisation.code()) && isEarlier(input))
                .reduce((one, other) -> isLater(one, other) ? one : other)
                .map(input -> new Chosen(organisation, Presence.CARRIED_FORWARD, Optional.of(input)));
    }

    private boolean isEarlier(MergeInput input) {
        return input.state() != TrackerState.REJECTED
                && input.programme().filter(request.programme().id()::equals).isPresent()
                && input.period().filter(request.period()::isAfter).isPresent();
    }

    private static boolean isLater(MergeInput one, MergeInput other) {
        return one.period().orElseThrow().isAfter(other.period().orElseThrow());
    }

    private static Presence presence(MergeInput input) {
        return input.tracker().orElseThrow().cover().nilReturn() ? Presence.NIL : Presence.CURRENT;
    }

    /** An organisation and the tracker that speaks for it, unless it is absent. */
    public record Chosen(Organisation organisation, Presence presence, Optional<MergeInput> input) {
        /** Whether the tracker is of an earlier period. */
        public boolean isCarriedForward() {
            return presence == Presence.CARRIED_FORWARD;
        }

        /** Whether there is a tracker. */
        public boolean isPresent() {
            return presence != Presence.ABSENT;
        }

        /** The tracker, judged as at the day; one that is carried forward as at its own period's last. */
        public Optional<Source> source(MergeRequest request) {
            return input.map(chosen -> new Source(
                    chosen.sha256(),
                    chosen.state(),
                    new JudgedTracker(chosen.tracker().orElseThrow(), asAt(chosen, request))));
        }

        private LocalDate asAt(MergeInput chosen, MergeRequest request) {
            return isCarriedForward() ? chosen.period().orElseThrow().atEndOfMonth() : request.asAt();
        }
    }
}
