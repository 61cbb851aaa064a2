package qipp.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.money.Pounds;

class CsvFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20",
                "-cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠x"
            })
    void puts_an_apostrophe_before_a_text_that_a_spreadsheet_might_run(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", "'quoted", "a-b", "£1.4m", ""})
    void leaves_any_other_text_as_it_is(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }

    @Test
    void puts_one_before_a_heading_too() {
        var field = Field.<String>text("=HYPERLINK(1)", "x", "x", row -> row);

        assertThat(written(Report.of("x", "x", List.of(field), List.of()))).isEqualTo("\uFEFF'=HYPERLINK(1)\r\n");
    }

    @Test
    void begins_with_a_byte_order_mark_and_ends_each_line_with_cr_lf() {
        var fields = List.of(
                Field.<Pounds>amount("a", "a", "a", amount -> amount),
                Field.<Pounds>optionalText("b", "b", "b", _ -> Optional.of("two\nlines, \"quoted\"")));
        var rows = List.of(new Pounds(new BigDecimal("-1234.50")), Pounds.ZERO);

        assertThat(written(Report.of("x", "x", fields, rows)))
                .isEqualTo(
                        "\uFEFFa,b\r\n-1234.5,\"two\nlines, \"\"quoted\"\"\"\r\n0,\"two\nlines, \"\"quoted\"\"\"\r\n");
    }

    private static String cell(String text) {
        var csv = written(Report.of("x", "x", List.of(Field.<String>text("a", "a", "a", row -> row)), List.of(text)));
        var value = csv.substring("\uFEFFa\r\n".length(), csv.length() - "\r\n".length());
        return value.startsWith("\"") ? value.substring(1, value.length() - 1).replace("\"\"", "\"") : value;
    }

    private static String written(Report<?> report) {
        return new String(CsvFile.of(report), StandardCharsets.UTF_8);
    }
}
