package qipp.documents.json.twin;

import java.util.HashSet;
import java.util.Optional;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Numbers;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.documents.opening.Texts;
import qipp.domain.place.Place;
import qipp.domain.sheet.Content;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks forwards through a JSON text, value by value, within the limits, and notices each key that is given twice. */
final class JsonWalk implements AutoCloseable {
    private final JsonParser parser;
    private final Texts texts = new Texts();
    private final RepeatedKeys repeated = new RepeatedKeys();
    private int depth;

    JsonWalk(byte[] json) {
        this.parser = BoundedParser.of(json);
    }

    /** What is done with a member of an object; it reads the member's value, and nothing beyond. */
    @FunctionalInterface
    interface Member {
        void read(String key, String pointer) throws Refusal;
    }

    /** What is done with an element of an array; it reads the element, and nothing beyond. */
    @FunctionalInterface
    interface Element {
        void read(int index, String pointer) throws Refusal;
    }

    RepeatedKeys repeated() {
        return repeated;
    }

    Texts texts() {
        return texts;
    }

    /** Reads the one object of which the text consists. */
    void document(Member member) throws Refusal {
        next();
        if (!atObject()) {
            throw Refusals.unreadableJson("it is not one object", Place.WHOLE_FILE);
        }
        object(JsonPlace.ROOT, member);
        if (next().isPresent()) {
            throw Refusals.unreadableJson("something stands behind the object", Place.WHOLE_FILE);
        }
    }

    boolean atObject() {
        return parser.hasToken(JsonToken.START_OBJECT);
    }

    boolean atArray() {
        return parser.hasToken(JsonToken.START_ARRAY);
    }

    boolean atNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    void object(String pointer, Member member) throws Refusal {
        enter(pointer);
        var keys = new HashSet<String>();
        while (next().filter(JsonToken.PROPERTY_NAME::equals).isPresent()) {
            var key = key(pointer);
            var at = JsonPlace.member(pointer, key);
            next();
            if (keys.add(key)) {
                Limit.KEYS.hold(keys.size(), JsonPlace.at(pointer));
                member.read(key, at);
            } else {
                repeated.add(key, at);
                passOver(at);
            }
        }
        depth--;
    }

    void array(String pointer, Element element) throws Refusal {
        enter(pointer);
        int index = 0;
        while (next().filter(token -> token != JsonToken.END_ARRAY).isPresent()) {
            element.read(index, JsonPlace.element(pointer, index));
            index++;
        }
        depth--;
    }

    /** The value at which the reader is, as it would stand in a cell; nothing for {@code null}. */
    Optional<Content> content(String pointer) throws Refusal {
        var place = JsonPlace.at(pointer);
        return switch (parser.currentToken()) {
            case VALUE_NULL -> Optional.empty();
            case VALUE_TRUE -> Optional.of(new Content.Truth(true, "true"));
            case VALUE_FALSE -> Optional.of(new Content.Truth(false, "false"));
            case VALUE_STRING -> texts.content(string(place), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            default -> structure(pointer);
        };
    }

    /** Reads over a value, and still looks for keys that are given twice. */
    void passOver(String pointer) throws Refusal {
        if (atObject()) {
            object(pointer, (_, at) -> passOver(at));
        } else if (atArray()) {
            array(pointer, (_, at) -> passOver(at));
        }
    }

    private Optional<Content> structure(String pointer) throws Refusal {
        var shown = atObject() ? "{…}" : "[…]";
        passOver(pointer);
        return Optional.of(new Content.Structure(shown));
    }

    private Optional<Content> number(Place place) throws Refusal {
        var written = parser.getString();
        var number = Numbers.number(written, place);
        return number.isPresent() ? number.map(Content.Numeric::new) : texts.content(written, place);
    }

    private String key(String pointer) throws Refusal {
        var key = parser.currentName();
        Limit.TEXT.hold(key.length(), JsonPlace.at(pointer));
        return Texts.wellFormed(key);
    }

    private void enter(String pointer) throws Refusal {
        depth++;
        Limit.DEPTH.hold(depth, JsonPlace.at(pointer));
    }

    private String string(Place place) throws Refusal {
        try {
            return parser.getString();
        } catch (JacksonException fault) {
            throw unreadable(fault, place);
        }
    }

    private Optional<JsonToken> next() throws Refusal {
        try {
            return Optional.ofNullable(parser.nextToken());
        } catch (JacksonException fault) {
            throw unreadable(fault, Place.WHOLE_FILE);
        }
    }

    private static Refusal unreadable(JacksonException fault, Place place) {
        var where = fault.getLocation();
        return Refusals.unreadableJson(
                where == null
                        ? "it is not encoded in UTF-8"
                        : "it is cut off or no JSON at line " + where.getLineNr() + ", column " + where.getColumnNr(),
                place);
    }

    @Override
    public void close() {
        parser.close();
    }
}
