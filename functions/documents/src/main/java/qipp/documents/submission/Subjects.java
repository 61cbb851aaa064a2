package qipp.documents.submission;

import java.util.List;
import java.util.stream.Stream;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Subject;
import qipp.domain.merge.Submission;

/** Every subject of a submission that has figures. */
final class Subjects {
    private Subjects() {}

    /**
     * Figures of one subject.
     *
     * @param level {@code region}, {@code group}, {@code organisation}, or a level of the breakdown
     */
    record Figured(Subject subject, String level, String name, Figures figures) {}

    /** The region, its groups and its organisations. */
    static List<Figured> whole(Submission submission) {
        var programme = submission.programme();
        var region = new Figured(Subject.region(programme.id()), "region", programme.name(), submission.region());
        var groups = submission.groups().stream()
                .map(group -> new Figured(
                        Subject.group(programme.id(), group.group().id()),
                        "group",
                        group.group().name(),
                        group.figures()));
        var organisations = submission.organisations().stream()
                .flatMap(present -> present.figures().stream()
                        .map(figures -> new Figured(
                                Subject.organisation(present.organisation().code()),
                                "organisation",
                                present.organisation().name(),
                                figures)));
        return Stream.of(Stream.of(region), groups, organisations)
                .flatMap(part -> part)
                .toList();
    }

    /** What they consist of: themes, schemes, initiatives, parts. */
    static List<Figured> breakdown(Submission submission) {
        return submission.breakdown().stream()
                .map(part -> new Figured(part.subject(), part.level().published(), part.name(), part.figures()))
                .toList();
    }

    static List<Figured> all(Submission submission) {
        return Stream.of(whole(submission), breakdown(submission))
                .flatMap(List::stream)
                .toList();
    }
}
