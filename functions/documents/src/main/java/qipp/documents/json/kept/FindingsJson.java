package qipp.documents.json.kept;

import static qipp.documents.json.Json.array;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.orNull;
import static qipp.documents.json.Json.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import qipp.documents.json.CanonicalJson;
import qipp.documents.json.Json;
import qipp.domain.finding.Finding;
import qipp.domain.money.Pounds;
import qipp.domain.place.Place;

/** A finding as it leaves the system: every key is there, and null where it does not apply. */
public final class FindingsJson {
    /** A difference of amounts that are out of all reason may have more digits than can be written. */
    private static final MathContext WRITTEN = new MathContext(CanonicalJson.MOST_DIGITS, RoundingMode.HALF_EVEN);

    private FindingsJson() {}

    public static Json.Members of(Finding finding) {
        return place(finding.place())
                .with(
                        member("code", text(finding.code().published())),
                        member("severity", text(finding.severity().published())),
                        member("entered", text(finding.entered())),
                        member("expected", text(finding.expected())),
                        member("difference", orNull(finding.difference(), FindingsJson::difference)),
                        member("message", text(finding.message())),
                        member("fix", text(finding.fix())),
                        member("places", array(finding.places(), FindingsJson::place)));
    }

    private static Json.Members place(Place place) {
        return object(
                member("sheet", text(place.sheet())),
                member("cell", text(place.cell())),
                member("row", text(place.row())),
                member("column", text(place.column())));
    }

    private static Json difference(BigDecimal pounds) {
        return Json.amount(new Pounds(pounds.round(WRITTEN)));
    }
}
