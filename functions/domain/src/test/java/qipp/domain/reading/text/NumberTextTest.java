package qipp.domain.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.tracker.AmountUnit;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1371        | 1371",
                "1,371       | 1371",
                "1 371       | 1371",
                "12,345,678  | 12345678",
                "12 345 678  | 12345678",
                "(1,371)     | -1371",
                "( 1371 )    | -1371",
                "-1371       | -1371",
                "- 1,371     | -1371",
                "\u22121371  | -1371",
                "\u20131371  | -1371",
                "8.4         | 8.4",
                "1,371.50    | 1371.50",
                "0           | 0",
                "007         | 7",
                "-           | 0",
                "\u2013      | 0",
                "nil         | 0",
                "NIL         | 0"
            })
    void reads_a_number(String text, BigDecimal value) {
        var number = NumberText.read(text);

        assertThat(number.map(NumberText::value))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
        assertThat(number.flatMap(NumberText::unit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£1.4m    | 1.4    | MILLIONS",
                "(£1.4m)  | -1.4   | MILLIONS",
                "£1.4M    | 1.4    | MILLIONS",
                "-£380k   | -380   | THOUSANDS",
                "£380K    | 380    | THOUSANDS",
                "\u2212£380k | -380 | THOUSANDS",
                "£1,371k  | 1371   | THOUSANDS",
                "£ 1.4 m  | 1.4    | MILLIONS",
                "£(1.2)m  | -1.2   | MILLIONS",
                "£ (1.2) m | -1.2  | MILLIONS",
                "(1.2)m   | -1.2   | MILLIONS",
                "£(380k)  | -380   | THOUSANDS",
                "£-3k     | -3     | THOUSANDS",
                "£\u22123k | -3    | THOUSANDS",
                "8.4m     | 8.4    | MILLIONS"
            })
    void reads_the_unit_that_an_amount_carries_itself(String text, BigDecimal value, AmountUnit unit) {
        var number = NumberText.read(text).orElseThrow();

        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.unit()).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC",
                "n/a",
                "c. 1,200",
                "8.4m approx",
                "1,37",
                "13,71",
                "1,3711",
                "1371,000",
                "1,371 000",
                "1 37",
                "0,371",
                "1.371.000",
                "1.371,50",
                ",371",
                "1,,371",
                "1371.",
                ".",
                "(-1371)",
                "(1371",
                "1371)",
                "()",
                "((1371))",
                "--1371",
                "1371-",
                "-£-3k",
                "-(3)k",
                "-£(3)k",
                "£(-3)k",
                "(£3m)k",
                "£(£3)m",
                "£()m",
                "£",
                "k",
                "£1.4bn",
                "£1.4 million",
                "1.4mm",
                "1e6",
                "0x1F",
                "12%",
                "$5",
                "\u0661\u0662",
                "\u2014",
                "none",
                ""
            })
    void does_not_guess(String text) {
        assertThat(NumberText.read(text)).isEmpty();
    }

    @Test
    void knows_a_pound_sign_without_a_unit() {
        var number = NumberText.read("£1,371");

        assertThat(number).contains(new NumberText(new BigDecimal("1371"), 0, true, Optional.empty()));
    }

    @Test
    void counts_the_decimals_as_they_are_written() {
        assertThat(NumberText.read("8.40").map(NumberText::decimals)).contains(2);
        assertThat(NumberText.read("1,371").map(NumberText::decimals)).contains(0);
    }

    @Test
    void counts_to_fifteen_significant_digits() {
        assertThat(NumberText.read("68383.70000000000123").map(NumberText::value))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("68383.7"));
    }

    @Test
    void reads_no_number_of_more_characters_than_an_amount_has() {
        assertThat(NumberText.read("1".repeat(100))).isPresent();
        assertThat(NumberText.read("1".repeat(101))).isEmpty();
        assertThat(NumberText.read("1" + ",000".repeat(499))).isEmpty();
    }
}
