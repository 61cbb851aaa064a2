package qipp.documents.workbook.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "d mmm yy",
                "[$-809]dd mmmm yyyy;@",
                "yyyy\\-mm\\-dd",
                "dd/mm/yyyy\\ hh:mm",
                "m/d/yy h:mm AM/PM",
                "[Red]dd.mm.yyyy",
                "\"due \"d mmmm",
                "dd/mm/yyyy hh:mm:ss.000",
                "ddd d/m"
            })
    void recognises_a_day(String code) {
        assertThat(NumberFormats.custom(code)).isEqualTo(DateShown.DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmm-yy", "mmm\\ yyyy", "[$-409]mmm\\-yy;@", "mmmm yyyy", "mm/yyyy", "MMM YY", "yyyy-mm"})
    void recognises_a_month_without_a_day(String code) {
        assertThat(NumberFormats.custom(code)).isEqualTo(DateShown.MONTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "#,##0;(#,##0);-",
                "#,##0;[Red]dd",
                "£#,##0.0,,\\m",
                "£#,##0.0,,\"m\"",
                "0.00E+00",
                "@",
                "",
                "[h]:mm:ss",
                "[mm]:ss",
                "hh:mm",
                "h:mm:ss AM/PM",
                "mm:ss.0",
                "0_d",
                "_-* #,##0_-;-* #,##0_-",
                "\"dd/mm/yyyy",
                "#,##0 [$€-407]",
                "0\"d\""
            })
    void takes_nothing_else_for_a_date(String code) {
        assertThat(NumberFormats.custom(code)).isEqualTo(DateShown.NO_DATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 22, 27, 36, 57})
    void knows_the_built_in_formats_of_days(int id) {
        assertThat(NumberFormats.builtIn(id)).isEqualTo(DateShown.DAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 9, 18, 20, 21, 45, 46, 47, 49})
    void knows_the_built_in_formats_of_numbers_and_times(int id) {
        assertThat(NumberFormats.builtIn(id)).isEqualTo(DateShown.NO_DATE);
    }
}
