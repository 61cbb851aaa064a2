package qipp.documents.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    private static final int LARGEST_SEED_ARRAY = 5;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.00, 0",
        "100, 100",
        "1E+2, 100",
        "12.50, 12.5",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "-0.00000012, -1.2e-7",
        "100000000000000000000, 100000000000000000000",
        "1E+21, 1e+21",
        "123456789012345, 123456789012345",
        "1234567890123.45, 1234567890123.45"
    })
    void writes_a_number_in_its_one_form(BigDecimal number, String written) {
        assertThat(canonical(Json.number(number))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "0.1234567890123456", "12345678901234.56", "1E+400"})
    void refuses_a_number_that_a_reader_might_round(BigDecimal number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.bytes(object(member("savings", Json.number(number)))));
    }

    @Test
    void sorts_keys_by_their_utf_16_code_units() {
        var keys = object(
                member("\uFB33", Json.number(1)),
                member("\uD83D\uDE00", Json.number(2)),
                member("\u20AC", Json.number(3)),
                member("a", Json.number(4)),
                member("B", Json.number(5)));

        assertThat(canonical(keys)).isEqualTo("{\"B\":5,\"a\":4,\"\u20AC\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}");
    }

    @Test
    void escapes_only_what_must_be_escaped() {
        assertThat(canonical(Json.text("\u0000\u001f\b\t\n\f\r\"\\/\u007f\u2028£")))
                .isEqualTo("\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u2028£\"");
    }

    @Test
    void refuses_half_a_character() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.bytes(Json.text("a\uD83D")));
    }

    @Test
    void refuses_a_key_given_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> object(member("due", Json.number(1)), member("due", Json.number(2))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void writes_what_the_reference_implementation_writes(long seed) throws IOException {
        var random = new Random(seed);
        for (var count = 0; count < 100; count++) {
            var json = object(member("value", anything(random, 3)));

            assertThat(canonical(json)).isEqualTo(new JsonCanonicalizer(JsonText.string(json)).getEncodedString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void reads_back_what_it_wrote(long seed) {
        var json = object(member("value", anything(new Random(seed), 4)));

        assertThat(CanonicalJson.bytes(JsonReading.read(CanonicalJson.bytes(json))))
                .isEqualTo(CanonicalJson.bytes(json));
    }

    private static Json anything(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> Json.NULL;
            case 1 -> Json.truth(random.nextBoolean());
            case 2 -> Json.number(BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), random.nextInt(-10, 30)));
            case 3 -> Json.text(word(random));
            case 4 ->
                new Json.Array(List.copyOf(random.ints(random.nextInt(LARGEST_SEED_ARRAY), 0, 2)
                        .mapToObj(_ -> anything(random, depth - 1))
                        .toList()));
            default -> members(random, depth);
        };
    }

    private static Json members(Random random, int depth) {
        var members = new TreeMap<String, Json>();
        for (var count = random.nextInt(LARGEST_SEED_ARRAY); count > 0; count--) {
            members.put(word(random), anything(random, depth - 1));
        }
        return new Json.Members(members);
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(6), 0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String canonical(Json json) {
        return new String(CanonicalJson.bytes(json), StandardCharsets.UTF_8);
    }
}
