package qipp.documents.json.kept;

import static qipp.documents.json.Json.array;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.orNull;
import static qipp.documents.json.Json.text;
import static qipp.documents.json.Json.time;

import java.util.List;
import qipp.documents.json.Json;
import qipp.domain.checking.CheckedTracker;

/** What checking trackers gave, in the format {@code qipp-check/1}. */
public final class CheckJson {
    /** The format and its version. */
    public static final String FORMAT = "qipp-check/1";

    private CheckJson() {}

    /** The whole document: one result for each file. */
    public static Json document(List<Json> results) {
        return object(member("format", text(FORMAT)), member("results", new Json.Array(List.copyOf(results))));
    }

    /**
     * The result of one file.
     *
     * @param file its name
     * @param sha256 of its bytes, in lower-case hexadecimal
     */
    public static Json write(String file, String sha256, CheckedTracker checked) {
        return object(
                member("file", text(file)),
                member("sha256", text(sha256)),
                member("programme", text(checked.programme())),
                member("organisation", text(checked.organisation())),
                member("period", time(checked.period())),
                member("state", text(checked.state().published())),
                member("findings", array(checked.findings(), FindingsJson::of)),
                member("figures", orNull(checked.figures(), FiguresJson::of)),
                member("breakdown", array(checked.breakdown(), FiguresJson::of)),
                member("ratings", array(checked.ratings(), RatingsJson::of)));
    }
}
