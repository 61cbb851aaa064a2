package qipp.documents.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/** Writes JSON without blanks, an object's members in the order of RFC 8785, numbers as ECMAScript writes them. */
public final class JsonText {
    /** Digits before the point, and noughts after it, that ECMAScript writes before it takes to an exponent. */
    private static final int PLAIN_DIGITS = 21;

    private static final int PLAIN_LEADING_ZEROS = 6;
    private static final char FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    public static byte[] bytes(Json json) {
        return string(json).getBytes(StandardCharsets.UTF_8);
    }

    public static String string(Json json) {
        var text = new JsonText();
        text.write(json);
        return text.out.toString();
    }

    private void write(Json json) {
        switch (json) {
            case Json.Null() -> out.append("null");
            case Json.Truth(var value) -> out.append(value);
            case Json.Numeric(var value) -> out.append(numeric(value));
            case Json.Text(var value) -> quoted(value);
            case Json.Array(var values) -> array(values.iterator());
            case Json.Members(var members) -> object(members.entrySet().iterator());
        }
    }

    private void array(Iterator<Json> values) {
        out.append('[');
        while (values.hasNext()) {
            write(values.next());
            comma(values);
        }
        out.append(']');
    }

    private void object(Iterator<Map.Entry<String, Json>> members) {
        out.append('{');
        while (members.hasNext()) {
            var member = members.next();
            quoted(member.getKey());
            out.append(':');
            write(member.getValue());
            comma(members);
        }
        out.append('}');
    }

    private void comma(Iterator<?> rest) {
        if (rest.hasNext()) {
            out.append(',');
        }
    }

    private void quoted(String value) {
        out.append('"');
        value.chars().forEach(character -> escaped((char) character));
        out.append('"');
    }

    private void escaped(char character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> unescaped(character);
        }
    }

    private void unescaped(char character) {
        if (character < FIRST_PRINTABLE) {
            out.append("\\u00").append(HexFormat.of().toHexDigits((byte) character));
        } else {
            out.append(character);
        }
    }

    private static String numeric(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        var power = stripped.precision() - stripped.scale();
        var plain = power <= PLAIN_DIGITS && power > -PLAIN_LEADING_ZEROS;
        return plain || stripped.signum() == 0 ? stripped.toPlainString() : withExponent(stripped, power - 1);
    }

    private static String withExponent(BigDecimal stripped, int exponent) {
        var mantissa = stripped.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + (exponent < 0 ? "e" : "e+") + exponent;
    }
}
