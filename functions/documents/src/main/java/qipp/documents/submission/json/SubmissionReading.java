package qipp.documents.submission.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.json.UnexpectedJson;
import qipp.documents.json.kept.FindingsReading;
import qipp.documents.json.kept.Words;
import qipp.domain.checking.TrackerState;
import qipp.domain.finding.Finding;
import qipp.domain.ledger.TrackerRows;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.Presence;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.SavingsSign;
import qipp.domain.tracker.Tracker;

/** Reads what a {@code submission.json} was made from. Its figures are not read: they are made again. */
public final class SubmissionReading {
    /** What a submission was made from; the rest is made again. */
    private static final Set<String> READ = Set.of(
            "format",
            "kind",
            "programme",
            "programmeSha256",
            "period",
            "asAt",
            "organisations",
            "exclusions",
            "findings",
            "rows");

    private final JsonFields document;
    private final String programme;
    private final RowsByOrganisation rows;
    private final Map<String, List<Finding>> findings;

    private SubmissionReading(Json json) {
        document = JsonFields.of(json);
        document.named("format", SubmissionJson.FORMAT);
        programme = document.text("programme");
        rows = RowsByOrganisation.of(document.object("rows"));
        findings = RowsByOrganisation.rows(document, "findings", FindingsReading::finding);
    }

    /**
     * What the submission was made from.
     *
     * @throws UnexpectedJson where the bytes are no submission
     */
    public static ReadSubmission read(byte[] bytes) {
        return new SubmissionReading(JsonReading.read(bytes, READ::contains)).submission();
    }

    private ReadSubmission submission() {
        var present = document.objects("organisations", this::present).stream()
                .flatMap(Optional::stream)
                .toList();
        var excluded = document.objects("exclusions", ExclusionsJson::read).stream();
        return new ReadSubmission(
                document.named("kind", word -> Words.of(Kind.values(), Kind::published, word)),
                programme,
                document.text("programmeSha256"),
                document.month("period"),
                document.date("asAt"),
                Stream.concat(inputs(present, presence -> presence != Presence.CARRIED_FORWARD), excluded)
                        .toList(),
                inputs(present, presence -> presence == Presence.CARRIED_FORWARD)
                        .toList());
    }

    private static Stream<MergeInput> inputs(List<Present> present, Predicate<Presence> wanted) {
        return present.stream().filter(one -> wanted.test(one.presence())).map(Present::input);
    }

    private record Present(Presence presence, MergeInput input) {}

    private Optional<Present> present(JsonFields organisation) {
        var presence = organisation.named("presence", word -> Words.of(Presence.values(), Presence::published, word));
        return presence == Presence.ABSENT ? Optional.empty() : Optional.of(new Present(presence, input(organisation)));
    }

    private MergeInput input(JsonFields organisation) {
        var tracker = tracker(cover(organisation));
        var code = tracker.cover().organisation();
        return new MergeInput(
                organisation.text("sha256"),
                Optional.of(programme),
                Optional.of(code),
                Optional.of(tracker.cover().period()),
                organisation.named("state", word -> Words.of(TrackerState.values(), TrackerState::published, word)),
                findings.getOrDefault(code, List.of()),
                Optional.of(tracker),
                TrackerRows.of(tracker));
    }

    private Tracker tracker(Cover cover) {
        var code = cover.organisation();
        return new Tracker(
                cover,
                rows.initiatives().getOrDefault(code, List.of()),
                rows.milestones().getOrDefault(code, List.of()),
                rows.finance().getOrDefault(code, List.of()),
                rows.risks().getOrDefault(code, List.of()),
                rows.indicators().getOrDefault(code, List.of()),
                rows.outlook().getOrDefault(code, List.of()));
    }

    /** What figures and ratings need of a Cover; the rows are in pounds, a saving positive, whatever it said. */
    private Cover cover(JsonFields organisation) {
        return new Cover(
                programme,
                organisation.text("code"),
                organisation.month("period"),
                organisation.parsed("financeTo", Words::financeTo),
                AmountUnit.POUNDS,
                SavingsSign.POSITIVE,
                organisation.truth("nilReturn"),
                organisation.optionalNamed("ownRating", Words::rating),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
