package qipp.documents.json.kept;

import static qipp.documents.json.Json.array;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.text;
import static qipp.documents.json.Json.time;
import static qipp.documents.json.Json.truth;

import qipp.documents.json.CanonicalJson;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.json.UnexpectedJson;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.Tracker;

/**
 * What is kept of an accepted tracker: compared with the next month's, and merged. It is the tracker as it was
 * understood, in pounds, so it is not the form in which a tracker is sent; what was written reads back as an equal
 * tracker.
 */
public final class TrackerJson {
    private static final String FORMAT = "qipp-kept-tracker/1";

    private TrackerJson() {}

    /** The canonical form, in UTF-8. */
    public static byte[] write(Tracker tracker) {
        return CanonicalJson.bytes(json(tracker));
    }

    /**
     * The tracker that {@link #write} wrote.
     *
     * @throws UnexpectedJson where it is no such tracker
     */
    public static Tracker read(byte[] bytes) {
        var fields = JsonFields.of(JsonReading.read(bytes));
        fields.named("format", FORMAT);
        return new Tracker(
                cover(fields.object("cover")),
                fields.objects("initiatives", RowsReading::initiative),
                fields.objects("milestones", RowsReading::milestone),
                fields.objects("finance", RowsReading::finance),
                fields.objects("risks", RowsReading::risk),
                fields.objects("indicators", RowsReading::indicator),
                fields.objects("outlook", RowsReading::outlook));
    }

    static Json json(Tracker tracker) {
        return object(
                member("format", text(FORMAT)),
                member("cover", json(tracker.cover())),
                member("initiatives", array(tracker.initiatives(), RowsJson::initiative)),
                member("milestones", array(tracker.milestones(), RowsJson::milestone)),
                member("finance", array(tracker.finance(), RowsJson::finance)),
                member("risks", array(tracker.risks(), RowsJson::risk)),
                member("indicators", array(tracker.indicators(), RowsJson::indicator)),
                member("outlook", array(tracker.outlook(), RowsJson::outlook)));
    }

    private static Json json(Cover cover) {
        return object(
                member("programme", text(cover.programme())),
                member("organisation", text(cover.organisation())),
                member("period", time(cover.period())),
                member("financeTo", text(cover.financeTo().toString())),
                member("amountsIn", text(cover.amountsIn().label())),
                member("savingsAre", text(Words.lowerCase(cover.savingsAre()))),
                member("nilReturn", truth(cover.nilReturn())),
                member("ownRating", text(cover.ownRating().map(Words::capitalised))),
                member("preparedBy", text(cover.preparedBy())),
                member("signedOffBy", text(cover.signedOffBy())),
                member("role", text(cover.role())),
                member("signedOffOn", time(cover.signedOffOn())));
    }

    private static Cover cover(JsonFields cover) {
        return new Cover(
                cover.text("programme"),
                cover.text("organisation"),
                cover.month("period"),
                cover.parsed("financeTo", Words::financeTo),
                cover.named("amountsIn", Words::unit),
                cover.named("savingsAre", Words::sign),
                cover.truth("nilReturn"),
                cover.optionalNamed("ownRating", Words::rating),
                cover.optionalText("preparedBy"),
                cover.optionalText("signedOffBy"),
                cover.optionalText("role"),
                cover.optionalDate("signedOffOn"));
    }
}
