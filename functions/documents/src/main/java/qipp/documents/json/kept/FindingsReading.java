package qipp.documents.json.kept;

import qipp.documents.json.JsonFields;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.finding.Severity;
import qipp.domain.place.Place;

/** Reads the findings that {@link FindingsJson} wrote. */
public final class FindingsReading {
    private FindingsReading() {}

    public static Finding finding(JsonFields finding) {
        return new Finding(
                finding.named("code", word -> Words.of(Code.values(), Code::published, word)),
                finding.named("severity", word -> Words.of(Severity.values(), Severity::published, word)),
                place(finding),
                finding.text("entered"),
                finding.text("expected"),
                finding.optionalNumber("difference"),
                finding.text("message"),
                finding.text("fix"),
                finding.objects("places", FindingsReading::place));
    }

    private static Place place(JsonFields place) {
        return new Place(
                place.optionalText("sheet"),
                place.optionalText("cell"),
                place.optionalText("row"),
                place.optionalText("column"));
    }
}
