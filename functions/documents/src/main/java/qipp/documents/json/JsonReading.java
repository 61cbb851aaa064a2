package qipp.documents.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON that the product itself wrote. */
public final class JsonReading {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .build();

    private final JsonParser parser;

    private JsonReading(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The value that the bytes hold, in UTF-8.
     *
     * @throws UnexpectedJson where they hold none
     */
    public static Json read(byte[] bytes) {
        return read(bytes, _ -> true);
    }

    /** The same, but of the root's members only those with a wanted key: the others are no more than well-formed. */
    public static Json read(byte[] bytes, Predicate<String> wanted) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return new JsonReading(parser).document(wanted);
        } catch (JacksonException broken) {
            throw new UnexpectedJson("", "JSON", broken);
        }
    }

    private Json document(Predicate<String> wanted) {
        var document = parser.nextToken() == JsonToken.START_OBJECT ? members(wanted) : value();
        if (parser.nextToken() != null) {
            throw new UnexpectedJson("", "JSON");
        }
        return document;
    }

    private Json value() {
        var token = parser.currentToken();
        if (token == null) {
            throw new UnexpectedJson("", "JSON");
        }
        return switch (token) {
            case START_OBJECT -> members(_ -> true);
            case START_ARRAY -> array();
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeric(number());
            case VALUE_TRUE -> Json.truth(true);
            case VALUE_FALSE -> Json.truth(false);
            case VALUE_NULL -> Json.NULL;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new UnexpectedJson("", "JSON");
        };
    }

    /** The parser refuses a power of ten beyond its limits by an exception of Java's own. */
    private BigDecimal number() {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException beyondLimits) {
            throw new UnexpectedJson("", "JSON", beyondLimits);
        }
    }

    private Json array() {
        var values = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        values.trimToSize();
        return new Json.Array(values.isEmpty() ? List.of() : Collections.unmodifiableList(values));
    }

    private Json members(Predicate<String> wanted) {
        var members = new TreeMap<String, Json>();
        for (var key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            if (wanted.test(key)) {
                members.put(key, value());
            } else {
                parser.skipChildren();
            }
        }
        return new Json.Members(members);
    }
}
