package qipp.documents.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON that the product itself wrote. */
public final class JsonReading {
    private static final String JSON = "JSON";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .build();

    /** So many characters beside a fault are quoted. */
    private static final int BESIDE = 20;

    private final JsonParser parser;
    private final byte[] bytes;

    private JsonReading(JsonParser parser, byte[] bytes) {
        this.parser = parser;
        this.bytes = bytes;
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
            return new JsonReading(parser, bytes).whole(wanted);
        } catch (JacksonException unknownEncoding) {
            throw new UnexpectedJson("", JSON, unknownEncoding);
        }
    }

    private Json whole(Predicate<String> wanted) {
        try {
            return document(wanted);
        } catch (JacksonException broken) {
            throw noJson(broken.getLocation(), broken);
        }
    }

    private UnexpectedJson noJson() {
        return noJson(
                parser.currentLocation(), new IllegalArgumentException("another token than a value can begin with"));
    }

    /** Says which byte could not be read, counted from 1, and in which value it lies. */
    private UnexpectedJson noJson(TokenStreamLocation location, RuntimeException cause) {
        var noticed = Math.clamp(location.getByteOffset(), 0, bytes.length);
        var at = Math.min(noticed, MalformedText.in(bytes).orElse(noticed));
        var in = parser.streamReadContext().pathAsPointer().toString();
        var where = "byte " + (at + 1) + (in.isEmpty() ? "" : ", in " + in);
        return new UnexpectedJson(
                where, at == bytes.length ? "more of the JSON" : JSON + " instead of " + quoted(at), cause);
    }

    private String quoted(int at) {
        var from = Math.max(0, at - BESIDE);
        return "'" + new String(bytes, from, Math.min(bytes.length, at + BESIDE) - from, StandardCharsets.UTF_8) + "'";
    }

    private Json document(Predicate<String> wanted) {
        var document = parser.nextToken() == JsonToken.START_OBJECT ? members(wanted) : value();
        if (parser.nextToken() != null) {
            throw noJson();
        }
        return document;
    }

    private Json value() {
        var token = parser.currentToken();
        if (token == null) {
            throw noJson();
        }
        return switch (token) {
            case START_OBJECT -> members(_ -> true);
            case START_ARRAY -> array();
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeric(number());
            case VALUE_TRUE -> Json.truth(true);
            case VALUE_FALSE -> Json.truth(false);
            case VALUE_NULL -> Json.NULL;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT -> throw noJson();
        };
    }

    /** The parser refuses a power of ten beyond its limits by an exception of Java's own. */
    private BigDecimal number() {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException beyondLimits) {
            throw noJson(parser.currentTokenLocation(), beyondLimits);
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
