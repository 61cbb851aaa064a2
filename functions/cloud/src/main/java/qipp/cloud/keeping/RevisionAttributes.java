package qipp.cloud.keeping;

import java.util.Locale;
import java.util.Optional;
import qipp.domain.checking.TrackerState;
import qipp.domain.upload.FindingCounts;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Revision;

/** A revision of a return as attributes of an item: its upload, and its outcome once there is one. */
final class RevisionAttributes {
    /** An item that has it has an outcome. */
    private static final String STATE = "state";

    private RevisionAttributes() {}

    static Attributes of(Revision revision) {
        var item = UploadAttributes.of(revision.upload());
        revision.outcome().ifPresent(outcome -> write(outcome, item));
        return item;
    }

    static Revision read(Attributes item) {
        return new Revision(
                UploadAttributes.read(item), item.has(STATE) ? Optional.of(outcome(item)) : Optional.empty());
    }

    private static void write(Outcome outcome, Attributes item) {
        item.with(STATE, outcome.state().published())
                .with("rejects", outcome.findings().rejects())
                .with("explain", outcome.findings().explain())
                .with("note", outcome.findings().note())
                .with("programmeSha256", outcome.programmeSha256())
                .withFile("original", outcome.original())
                .withFile("result", outcome.result())
                .withFile("tracker", outcome.tracker())
                .withFile("marked", outcome.marked());
    }

    private static Outcome outcome(Attributes item) {
        return new Outcome(
                TrackerState.valueOf(item.text(STATE).toUpperCase(Locale.ROOT)),
                new FindingCounts(item.count("rejects"), item.count("explain"), item.count("note")),
                item.text("programmeSha256"),
                item.file("original"),
                item.file("result"),
                item.findFile("tracker"),
                item.findFile("marked"));
    }
}
