package qipp.cloud.functions.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.documents.json.Json;
import qipp.domain.programme.Dates.Window;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.upload.FindingCounts;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Revision;

/**
 * A period at a glance.
 *
 * @param window when its trackers are taken, where the programme says
 * @param organisations all of the programme, in its order
 * @param blocks what a final merge would be refused for; none where it would be done
 */
public record BoardAnswer(
        String programme, String period, Optional<Window> window, List<Line> organisations, List<String> blocks) {
    public BoardAnswer {
        organisations = List.copyOf(organisations);
        blocks = List.copyOf(blocks);
    }

    static BoardAnswer of(
            Programme programme,
            YearMonth period,
            List<Revision> all,
            List<ReceivedTracker> current,
            List<String> blocks) {
        Optional<Window> window = programme.dates().window(period);
        Optional<LocalDate> deadline = window.map(Window::softDeadline);
        return new BoardAnswer(
                programme.id(),
                period.toString(),
                window,
                programme.organisations().stream()
                        .map(organisation -> Line.of(organisation, all, current, deadline))
                        .toList(),
                blocks);
    }

    /**
     * An organisation.
     *
     * @param state of its current tracker; of the latest one where none stands; absent where it asked for no link yet
     * @param current the tracker that stands for it
     * @param latest the last one that it sent, or asked for a link to send
     * @param figures of the current tracker, as checking it gave them; likewise the ratings of the organisation
     */
    public record Line(
            String code,
            String name,
            String state,
            Optional<Sent> current,
            Optional<Sent> latest,
            Optional<Json> figures,
            List<Json> ratings) {
        static Line of(
                Organisation organisation,
                List<Revision> all,
                List<ReceivedTracker> current,
                Optional<LocalDate> deadline) {
            String code = organisation.code();
            Optional<ReceivedTracker> stands = current.stream()
                    .filter(tracker -> tracker.organisation().equals(code))
                    .findFirst();
            Optional<Revision> latest = all.stream()
                    .filter(revision -> revision.of().organisation().equals(code))
                    .reduce((_, later) -> later);
            return new Line(
                    code,
                    organisation.name(),
                    stands.map(ReceivedTracker::revision)
                            .or(() -> latest)
                            .map(Revision::state)
                            .orElse("absent"),
                    stands.map(tracker -> Sent.of(tracker.revision(), deadline)),
                    latest.map(revision -> Sent.of(revision, deadline)),
                    stands.map(ReceivedTracker::figures),
                    stands.map(ReceivedTracker::ratings).orElse(List.of()));
        }
    }

    /**
     * What an organisation sent.
     *
     * @param state accepted, explain or rejected; requested or expired where no file has come
     * @param sentAt when the link was asked for
     * @param late whether that was after the soft deadline
     */
    public record Sent(
            int revision,
            String state,
            String fileName,
            String sentBy,
            Instant sentAt,
            boolean late,
            Optional<FindingCounts> findings) {
        static Sent of(Revision revision, Optional<LocalDate> deadline) {
            var upload = revision.upload();
            return new Sent(
                    revision.number(),
                    revision.state(),
                    upload.fileName().value(),
                    upload.requestedBy(),
                    upload.requestedAt(),
                    deadline.filter(last -> upload.receivedOn().isAfter(last)).isPresent(),
                    revision.outcome().map(Outcome::findings));
        }
    }
}
