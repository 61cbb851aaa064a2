package qipp.documents.submission.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Subject;
import qipp.domain.merge.submission.Submission;
import qipp.domain.merge.submission.SubmittedGroup;
import qipp.domain.programme.Group;

/** Every subject of a submission that has figures. */
public final class Subjects {
    /** The level of an organisation. */
    static final String ORGANISATION = "organisation";

    private static final String REGION = "region";
    private static final String GROUP = "group";
    private static final Set<String> WHOLE = Set.of(REGION, GROUP, ORGANISATION);

    private Subjects() {}

    /**
     * Figures of one subject.
     *
     * @param level {@code region}, {@code group}, {@code organisation}, or a level of the breakdown
     */
    public record Figured(Subject subject, String level, String name, Figures figures) {}

    /** Whether it is the region, a group or an organisation, rather than what these consist of. */
    public static boolean isWhole(Figured figured) {
        return WHOLE.contains(figured.level());
    }

    /** The region, its groups and its organisations. */
    static List<Figured> whole(Submission submission) {
        var programme = submission.programme();
        var region = new Figured(Subject.region(programme.id()), REGION, programme.name(), submission.region());
        var groups = submission.groups().stream()
                .map(group -> new Figured(
                        Subject.group(programme.id(), group.group().id()),
                        GROUP,
                        group.group().name(),
                        group.figures()));
        var organisations = submission.organisations().stream()
                .flatMap(present -> present.figures().stream()
                        .map(figures -> new Figured(
                                Subject.organisation(present.organisation().code()),
                                ORGANISATION,
                                present.organisation().name(),
                                figures)));
        return Stream.of(Stream.of(region), groups, organisations)
                .flatMap(part -> part)
                .toList();
    }

    /** Whose a subject is: the region or a group by name, an organisation by code. */
    public static String owner(Submission submission, Subject subject) {
        var steps = subject.path().split("/", -1);
        if (!steps[0].equals(submission.programme().id())) {
            return steps[0];
        }
        return submission.groups().stream()
                .map(SubmittedGroup::group)
                .filter(group -> steps.length > 2 && steps[1].equals(GROUP) && steps[2].equals(group.id()))
                .map(Group::name)
                .findFirst()
                .orElse(submission.programme().name());
    }

    /** What they consist of: themes, schemes, initiatives, parts. */
    static List<Figured> breakdown(Submission submission) {
        return submission.breakdown().stream()
                .map(part -> new Figured(part.subject(), part.level().published(), part.name(), part.figures()))
                .toList();
    }

    /** The region, groups and organisations, and everything below them. */
    public static List<Figured> all(Submission submission) {
        return Stream.of(whole(submission), breakdown(submission))
                .flatMap(List::stream)
                .toList();
    }
}
