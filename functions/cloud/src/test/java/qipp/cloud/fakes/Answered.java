package qipp.cloud.fakes;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import qipp.cloud.files.Bytes;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;

/** What a function answered. */
public record Answered(int status, SortedMap<String, String> headers, Bytes body) {
    /** The fields of the answer; a test fails where it was refused. */
    public JsonFields fields() {
        if (status != 200) {
            throw new AssertionError("refused with " + status + ": " + text());
        }
        return json();
    }

    /** The fields of whatever was answered, a problem too. */
    public JsonFields json() {
        return JsonFields.of(JsonReading.read(body.array()));
    }

    public String text() {
        return new String(body.array(), StandardCharsets.UTF_8);
    }

    /** The last part of the problem's type. */
    public String problem() {
        return json().text("type").replace("urn:qipp:problem:", "");
    }
}
