package qipp.cloud.functions.board;

import java.util.List;
import java.util.Optional;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.json.kept.FindingsReading;
import qipp.domain.finding.Finding;
import qipp.domain.ledger.Tallies;
import qipp.domain.ledger.TrackerRows;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.tracker.Tracker;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Revision;

/**
 * A tracker that stands for its organisation.
 *
 * @param result what checking it gave, as it was told to whoever sent it
 * @param tracker what was understood
 */
record ReceivedTracker(Revision revision, JsonFields result, Optional<Tracker> tracker) {
    String organisation() {
        return revision.of().organisation();
    }

    Json figures() {
        return result.json("figures");
    }

    /** The organisation's own; those of its themes and initiatives are in its tracker. */
    List<Json> ratings() {
        return result.jsons("ratings").stream().filter(this::isOfOrganisation).toList();
    }

    /** As a merge takes it: its rows are counted as they were understood. */
    MergeInput mergeInput() {
        var of = revision.of();
        return new MergeInput(
                revision.upload().sha256(),
                Optional.of(of.programme()),
                Optional.of(of.organisation()),
                Optional.of(of.period()),
                revision.outcome().map(Outcome::state).orElseThrow(),
                findings(),
                tracker,
                tracker.map(TrackerRows::of).orElse(Tallies.NONE));
    }

    private List<Finding> findings() {
        return result.objects("findings", FindingsReading::finding);
    }

    private boolean isOfOrganisation(Json rating) {
        return JsonFields.of(rating).text("subject").equals(organisation());
    }
}
