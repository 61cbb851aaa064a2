package qipp.documents.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import qipp.domain.money.Pounds;

/**
 * The members of an object that the product itself wrote, by key and type. A key that is not there, or holds something
 * else, throws {@link UnexpectedJson}, which says where. An optional value is empty where null stands.
 */
public final class JsonFields {
    private final String pointer;
    private final SortedMap<String, Json> members;

    private JsonFields(String pointer, SortedMap<String, Json> members) {
        this.pointer = pointer;
        this.members = members;
    }

    /** The members of a document's root. */
    public static JsonFields of(Json document) {
        return at("", document);
    }

    private static JsonFields at(String pointer, Json json) {
        if (json instanceof Json.Members(var members)) {
            return new JsonFields(pointer, members);
        }
        throw new UnexpectedJson(pointer, "an object");
    }

    /** A text. */
    public String text(String key) {
        return required(key, "a text", JsonValues::text);
    }

    /** A text, or nothing for null. */
    public Optional<String> optionalText(String key) {
        return optional(key, "a text or null", JsonValues::text);
    }

    /** A number of at most 15 digits. */
    public BigDecimal number(String key) {
        return required(key, "a number", JsonValues::number);
    }

    public Optional<BigDecimal> optionalNumber(String key) {
        return optional(key, "a number or null", JsonValues::number);
    }

    /** A whole number. */
    public int count(String key) {
        return required(key, "a whole number", JsonValues::count);
    }

    public Optional<Integer> optionalCount(String key) {
        return optional(key, "a whole number or null", JsonValues::count);
    }

    /** An amount in pounds. */
    public Pounds amount(String key) {
        return new Pounds(number(key));
    }

    public Optional<Pounds> optionalAmount(String key) {
        return optionalNumber(key).map(Pounds::new);
    }

    public boolean truth(String key) {
        return required(key, "true or false", JsonValues::truth);
    }

    public Optional<Boolean> optionalTruth(String key) {
        return optional(key, "true, false or null", JsonValues::truth);
    }

    /** A day, such as 2012-06-30. */
    public LocalDate date(String key) {
        return parsed(key, LocalDate::parse);
    }

    public Optional<LocalDate> optionalDate(String key) {
        return optionalParsed(key, LocalDate::parse);
    }

    /** A month, such as 2012-06. */
    public YearMonth month(String key) {
        return parsed(key, YearMonth::parse);
    }

    /** A value of a closed kind, by the text that stands for it; the function says nothing for any other text. */
    public <T> T named(String key, Function<String, Optional<T>> known) {
        return known.apply(text(key)).orElseThrow(() -> new UnexpectedJson(pointer(key), "a known value"));
    }

    /** A key whose value can only be this text. */
    public void named(String key, String only) {
        named(key, text -> Optional.of(text).filter(only::equals));
    }

    public <T> Optional<T> optionalNamed(String key, Function<String, Optional<T>> known) {
        return optionalText(key)
                .map(text -> known.apply(text).orElseThrow(() -> new UnexpectedJson(pointer(key), "a known value")));
    }

    /** Something that a text stands for, where the text may be malformed. */
    public <T> T parsed(String key, Function<String, T> parse) {
        return parse(key, text(key), parse);
    }

    public <T> Optional<T> optionalParsed(String key, Function<String, T> parse) {
        return optionalText(key).map(text -> parse(key, text, parse));
    }

    /** The members of an object. */
    public JsonFields object(String key) {
        return at(pointer(key), value(key));
    }

    public Optional<JsonFields> optionalObject(String key) {
        return value(key) instanceof Json.Null() ? Optional.empty() : Optional.of(object(key));
    }

    /** Whatever stands there. */
    public Json json(String key) {
        return value(key);
    }

    /** The values of an array, whatever they are. */
    public List<Json> jsons(String key) {
        return values(key, (_, json) -> json);
    }

    /** The objects of an array, each read by the function. */
    public <T> List<T> objects(String key, Function<JsonFields, T> read) {
        return values(key, (at, json) -> read.apply(at(at, json)));
    }

    /** The texts of an array. */
    public List<String> texts(String key) {
        return values(key, (at, json) -> JsonValues.text(json).orElseThrow(() -> new UnexpectedJson(at, "a text")));
    }

    /** An array of amounts, with null where there is none. */
    public List<Optional<Pounds>> amounts(String key) {
        return values(key, JsonValues::amountOrNull);
    }

    /** An object of amounts; what is null is left out. */
    public <K extends Comparable<K>> SortedMap<K, Pounds> amountsBy(String key, Function<String, Optional<K>> known) {
        var amounts = new TreeMap<K, Pounds>();
        object(key)
                .members
                .forEach((name, json) -> JsonValues.amountOrNull(pointer(key) + "/" + name, json)
                        .ifPresent(amount -> amounts.put(
                                known.apply(name).orElseThrow(() -> new UnexpectedJson(pointer(key), "known keys")),
                                amount)));
        return amounts;
    }

    private <T> List<T> values(String key, BiFunction<String, Json, T> read) {
        if (!(value(key) instanceof Json.Array(var values))) {
            throw new UnexpectedJson(pointer(key), "an array");
        }
        var items = new ArrayList<T>(values.size());
        values.forEach(json -> items.add(checked(pointer(key) + "/" + items.size(), json, read)));
        return List.copyOf(items);
    }

    /** A value that its own type refuses is as unexpected as one of another form. */
    private static <T> T checked(String at, Json json, BiFunction<String, Json, T> read) {
        try {
            return read.apply(at, json);
        } catch (IllegalArgumentException refused) {
            throw new UnexpectedJson(at, "a value of its form", refused);
        }
    }

    private <T> T parse(String key, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw new UnexpectedJson(pointer(key), "a value of its form", malformed);
        }
    }

    private <T> T required(String key, String expected, Function<Json, Optional<T>> as) {
        return as.apply(value(key)).orElseThrow(() -> new UnexpectedJson(pointer(key), expected));
    }

    private <T> Optional<T> optional(String key, String expected, Function<Json, Optional<T>> as) {
        return value(key) instanceof Json.Null() ? Optional.empty() : Optional.of(required(key, expected, as));
    }

    private Json value(String key) {
        var value = members.get(key);
        if (value == null) {
            throw new UnexpectedJson(pointer(key), "a value");
        }
        return value;
    }

    private String pointer(String key) {
        return pointer + "/" + key;
    }
}
