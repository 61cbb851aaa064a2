package qipp.cloud.edge.body;

import java.util.ArrayList;
import java.util.TreeMap;
import qipp.documents.json.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Takes a field that may hold any JSON as it stands. */
final class JsonDeserializer extends StdDeserializer<Json> {
    JsonDeserializer() {
        super(Json.class);
    }

    @Override
    public Json deserialize(JsonParser in, DeserializationContext context) {
        return switch (in.currentToken()) {
            case START_OBJECT -> members(in, context);
            case START_ARRAY -> array(in, context);
            case VALUE_STRING -> new Json.Text(in.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeric(in.getDecimalValue());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> Json.NULL;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + in.currentToken());
        };
    }

    private Json members(JsonParser in, DeserializationContext context) {
        var members = new TreeMap<String, Json>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            members.put(name, deserialize(in, context));
        }
        return new Json.Members(members);
    }

    private Json array(JsonParser in, DeserializationContext context) {
        var values = new ArrayList<Json>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(deserialize(in, context));
        }
        return new Json.Array(values);
    }
}
