package qipp.documents.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes JSON without blanks, an object's members in the order of RFC 8785, numbers as ECMAScript writes them. */
public final class JsonText {
    /** Digits before the point, and noughts after it, that ECMAScript writes before it takes to an exponent. */
    private static final int PLAIN_DIGITS = 21;

    private static final int PLAIN_LEADING_ZEROS = 6;

    /** A whole number of so few digits is written as it is, whatever is asked of numbers. */
    private static final int FEW_DIGITS = 9;

    /** So many values of an array are worth a thread. */
    private static final int LARGE = 2_000;

    private static final char FIRST_PRINTABLE = 0x20;

    private final Utf8 out = new Utf8();
    private final Map<String, byte[]> keys = new HashMap<>();
    private final Function<String, byte[]> escapedKey = this::key;
    private final Consumer<BigDecimal> eachNumber;
    private final Consumer<String> eachText;

    private JsonText(Consumer<BigDecimal> eachNumber, Consumer<String> eachText) {
        this.eachNumber = eachNumber;
        this.eachText = eachText;
    }

    public static byte[] bytes(Json json) {
        return bytes(json, _ -> {}, _ -> {});
    }

    public static String string(Json json) {
        return new String(bytes(json), StandardCharsets.UTF_8);
    }

    /** The same, with a look at each number without its last noughts, and at each text that is not plain ASCII. */
    static byte[] bytes(Json json, Consumer<BigDecimal> eachNumber, Consumer<String> eachText) {
        var text = new JsonText(eachNumber, eachText);
        text.write(json);
        return text.out.bytes();
    }

    private void write(Json json) {
        switch (json) {
            case Json.Null() -> out.ascii("null");
            case Json.Truth(var value) -> out.ascii(value ? "true" : "false");
            case Json.Numeric(var value) -> out.ascii(numeric(value));
            case Json.Text(var value) -> quoted(value);
            case Json.Array(var values) -> array(values);
            case Json.Members(var members) -> object(members);
        }
    }

    private void array(List<Json> values) {
        out.ascii('[');
        if (values.size() < LARGE) {
            values(values.iterator());
        } else {
            parts(values);
        }
        out.ascii(']');
    }

    private void values(Iterator<Json> values) {
        while (values.hasNext()) {
            write(values.next());
            comma(values);
        }
    }

    /** Parts of a large array are written beside each other, and put together in their order. */
    private void parts(List<Json> values) {
        var parts = IntStream.range(0, Math.ceilDiv(values.size(), LARGE))
                .parallel()
                .mapToObj(part -> part(values, part * LARGE))
                .toList()
                .iterator();
        while (parts.hasNext()) {
            out.part(parts.next());
            comma(parts);
        }
    }

    private byte[] part(List<Json> values, int from) {
        var part = new JsonText(eachNumber, eachText);
        part.values(values.subList(from, Math.min(values.size(), from + LARGE)).iterator());
        return part.out.bytes();
    }

    /** Each member ends with a comma, and the last one's gives way to the end. */
    private void object(SortedMap<String, Json> members) {
        out.ascii('{');
        members.forEach(this::member);
        if (!members.isEmpty()) {
            out.takeBack();
        }
        out.ascii('}');
    }

    /** Keys come again and again, so each is escaped once. */
    private void member(String key, Json value) {
        out.bytes(keys.computeIfAbsent(key, escapedKey));
        write(value);
        out.ascii(',');
    }

    private byte[] key(String key) {
        var text = new JsonText(eachNumber, eachText);
        text.quoted(key);
        text.out.ascii(':');
        return text.out.bytes();
    }

    private void comma(Iterator<?> rest) {
        if (rest.hasNext()) {
            out.ascii(',');
        }
    }

    private void quoted(String value) {
        out.ascii('"');
        if (!out.plain(value)) {
            eachText.accept(value);
            value.codePoints().forEach(this::escaped);
        }
        out.ascii('"');
    }

    private void escaped(int point) {
        switch (point) {
            case '"' -> out.ascii("\\\"");
            case '\\' -> out.ascii("\\\\");
            case '\b' -> out.ascii("\\b");
            case '\f' -> out.ascii("\\f");
            case '\n' -> out.ascii("\\n");
            case '\r' -> out.ascii("\\r");
            case '\t' -> out.ascii("\\t");
            default -> unescaped(point);
        }
    }

    /** Half a character has no form in UTF-8, and an escape in JSON. */
    private void unescaped(int point) {
        if (point < FIRST_PRINTABLE || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            out.ascii("\\u" + HexFormat.of().toHexDigits((char) point));
        } else {
            out.character(point);
        }
    }

    private String numeric(BigDecimal value) {
        return value.scale() == 0 && value.precision() <= FEW_DIGITS
                ? value.toString()
                : exact(value.stripTrailingZeros());
    }

    private String exact(BigDecimal stripped) {
        eachNumber.accept(stripped);
        var power = stripped.precision() - stripped.scale();
        var plain = power <= PLAIN_DIGITS && power > -PLAIN_LEADING_ZEROS;
        return plain || stripped.signum() == 0 ? stripped.toPlainString() : withExponent(stripped, power - 1);
    }

    private static String withExponent(BigDecimal stripped, int exponent) {
        var mantissa = stripped.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + (exponent < 0 ? "e" : "e+") + exponent;
    }
}
