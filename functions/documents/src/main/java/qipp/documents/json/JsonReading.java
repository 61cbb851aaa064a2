package qipp.documents.json;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that the product itself wrote. */
public final class JsonReading {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReading() {}

    /**
     * The value that the bytes hold, in UTF-8.
     *
     * @throws UnexpectedJson where they hold none
     */
    public static Json read(byte[] bytes) {
        try {
            return json(MAPPER.readTree(bytes));
        } catch (JacksonException broken) {
            throw new UnexpectedJson("", "JSON");
        }
    }

    private static Json json(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> members(node);
            case ARRAY ->
                new Json.Array(
                        List.copyOf(node.valueStream().map(JsonReading::json).toList()));
            case STRING -> new Json.Text(node.stringValue());
            case NUMBER -> new Json.Numeric(node.decimalValue());
            case BOOLEAN -> new Json.Truth(node.booleanValue());
            case NULL -> Json.NULL;
            case MISSING, BINARY, POJO -> throw new UnexpectedJson("", "JSON");
        };
    }

    private static Json members(JsonNode node) {
        var members = new TreeMap<String, Json>();
        node.propertyStream().forEach(member -> members.put(member.getKey(), json(member.getValue())));
        return new Json.Members(members);
    }
}
