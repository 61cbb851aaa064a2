package qipp.embedded.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Subject;
import qipp.domain.merge.selection.Presence;
import qipp.domain.merge.submission.Submission;
import qipp.domain.merge.submission.SubmittedOrganisation;
import qipp.domain.rag.Rating;
import qipp.domain.rating.RatingKind;

/**
 * An organisation, or all of them.
 *
 * @param sent when it sent its tracker, or how it is present without one; of all of them how many did
 * @param figures empty where it is absent
 */
record RegionRow(
        String code,
        String name,
        String sent,
        Optional<Figures> figures,
        Map<RatingKind, Rating> ratings,
        boolean isTotal) {
    private static final String ALL = "All";

    /** The organisations in the programme's order, and the region below them. */
    static List<RegionRow> of(Submission submission, Map<String, String> sentAt) {
        return Stream.concat(
                        submission.organisations().stream()
                                .map(organisation -> organisation(organisation, submission, sentAt)),
                        Stream.of(region(submission)))
                .toList();
    }

    Rating rating(RatingKind kind) {
        return ratings.getOrDefault(kind, Rating.NOT_APPLICABLE);
    }

    private static RegionRow organisation(SubmittedOrganisation of, Submission submission, Map<String, String> sentAt) {
        var code = of.organisation().code();
        return new RegionRow(
                code,
                of.organisation().name(),
                sentAt.getOrDefault(code, of.presence().published()),
                of.figures(),
                ratings(submission, Subject.organisation(code)),
                false);
    }

    private static RegionRow region(Submission submission) {
        var present = submission.organisations().stream()
                .filter(organisation -> organisation.presence() != Presence.ABSENT)
                .count();
        return new RegionRow(
                ALL,
                submission.programme().name(),
                present + " of " + submission.organisations().size(),
                Optional.of(submission.region()),
                ratings(submission, Subject.region(submission.programme().id())),
                true);
    }

    private static Map<RatingKind, Rating> ratings(Submission submission, Subject subject) {
        var ratings = new EnumMap<RatingKind, Rating>(RatingKind.class);
        submission.ratings().stream()
                .filter(rated -> rated.subject().equals(subject))
                .forEach(rated -> ratings.put(rated.kind(), rated.rating()));
        return ratings;
    }
}
