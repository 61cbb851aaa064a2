package qipp.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qipp.documents.spreadsheet.Format;

class CellFormatsTest {
    @ParameterizedTest
    @CsvSource({
        "1.00, 20.00, AMOUNT",
        "1.00, 20.50, PENCE",
        "1.25, 20.00, PENCE",
        "1, 20, AMOUNT",
        "1.5, 20.0, TENTHS",
        "1.0, 20.0, AMOUNT"
    })
    void shows_pence_where_a_pound_is_not_whole_and_tenths_only_of_a_larger_unit(
            BigDecimal one, BigDecimal other, Format expected) {
        var values = Stream.of(one, other).map(FieldValue.Amount::new).toList();

        assertThat(CellFormats.of(List.copyOf(values)).amounts()).isEqualTo(expected);
    }
}
