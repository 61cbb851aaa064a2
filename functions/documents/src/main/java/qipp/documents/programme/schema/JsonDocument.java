package qipp.documents.programme.schema;

import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import qipp.documents.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON value of which nothing is lost: a key that is given twice is a problem at its pointer. */
public final class JsonDocument {
    /** No number of a programme has so many places; one that has would take minutes to compare. */
    private static final int MOST_PLACES = 30;

    private final JsonParser parser;
    private final Problems problems;

    private JsonDocument(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The value, or nothing where the bytes are no JSON; whatever is wrong is among the problems then. */
    public static Optional<Json> read(byte[] bytes, Problems problems) {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            var json = new JsonDocument(parser, problems).value("");
            if (parser.nextToken() != null) {
                problems.add("", "something stands behind the object");
            }
            return Optional.of(json);
        } catch (JacksonException broken) {
            problems.add("", "it is no JSON, or cut off, at " + line(broken));
            return Optional.empty();
        }
    }

    private Json value(String pointer) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> text(pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
            case VALUE_TRUE -> Json.truth(true);
            case VALUE_FALSE -> Json.truth(false);
            case null, default -> Json.NULL;
        };
    }

    private Json members(String pointer) {
        var members = new TreeMap<String, Json>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            var at = Problems.member(pointer, key);
            parser.nextToken();
            if (members.put(key, value(at)) != null) {
                problems.add(at, "the key is given twice");
            }
        }
        return new Json.Members(members);
    }

    private Json array(String pointer) {
        var values = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(pointer + "/" + values.size()));
        }
        return new Json.Array(values);
    }

    private Json text(String pointer) {
        var text = parser.getString();
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            problems.add(pointer, "the text holds half a character");
        }
        return Json.text(text);
    }

    private Json number(String pointer) {
        var number = parser.getDecimalValue();
        if (number.precision() > MOST_PLACES || Math.abs(number.scale()) > MOST_PLACES) {
            problems.add(pointer, "the number has more than %d places".formatted(MOST_PLACES));
            return Json.number(0);
        }
        return Json.number(number);
    }

    private static String line(JacksonException broken) {
        var where = broken.getLocation();
        return where == null ? "its start" : "line " + where.getLineNr() + ", column " + where.getColumnNr();
    }
}
