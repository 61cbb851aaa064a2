package qipp.documents.json.twin;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The JSON Schema (draft 2020-12) of the JSON tracker. */
public final class TrackerSchema {
    private static final String RESOURCE = "qipp-tracker-1.schema.json";

    private TrackerSchema() {}

    /** The schema as it is served: JSON in UTF-8. */
    public static byte[] json() {
        try (var schema = TrackerSchema.class.getResourceAsStream(RESOURCE)) {
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
