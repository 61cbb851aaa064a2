package qipp.domain.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.entry.Amount;
import qipp.domain.finding.Code;
import qipp.domain.money.Pounds;
import qipp.domain.sheet.Content;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.SavingsSign;

class AmountKindTest {
    @ParameterizedTest
    @CsvSource({
        "POUNDS, 1371, 1371, 1",
        "THOUSANDS, 1371, 1371000, 1000",
        "THOUSANDS, 8.4, 8400, 100",
        "MILLIONS, 1.371, 1371000, 1000",
        "MILLIONS, 68, 68000000, 1000000",
        "POUNDS, 12.5, 12.5, 0.1"
    })
    void is_in_the_unit_of_the_cover(AmountUnit unit, BigDecimal entered, BigDecimal pounds, BigDecimal lastPlace) {
        assertThat(positive(unit).take(new Content.Numeric(entered)))
                .isEqualTo(new Taken.Value<>(new Amount(new Pounds(pounds), lastPlace, false)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POUNDS    | £1.4m   | 1400000  | 100000  | true",
                "THOUSANDS | £1.4m   | 1400000  | 100000  | true",
                "MILLIONS  | -£380k  | -380000  | 1000    | true",
                "THOUSANDS | (£1.4m) | -1400000 | 100000  | true",
                "THOUSANDS | (1,371) | -1371000 | 1000    | false",
                "THOUSANDS | 8.40    | 8400     | 10      | false",
                "POUNDS    | £1,371  | 1371     | 1       | false",
                "MILLIONS  | nil     | 0        | 1000000 | false"
            })
    void keeps_the_worth_of_its_last_place(
            AmountUnit unit, String text, BigDecimal pounds, BigDecimal lastPlace, boolean ownUnit) {
        assertThat(positive(unit).take(new Content.Text(text)))
                .isEqualTo(new Taken.Value<>(new Amount(new Pounds(pounds), lastPlace, ownUnit)));
    }

    @ParameterizedTest
    @CsvSource({"0.125, 0.12", "0.135, 0.14", "-0.125, -0.12", "1371.005, 1371"})
    void is_rounded_half_even_to_the_penny(BigDecimal entered, BigDecimal pounds) {
        var taken = positive(AmountUnit.POUNDS).take(new Content.Numeric(entered));

        assertThat(taken.map(Amount::pounds)).isEqualTo(new Taken.Value<>(new Pounds(pounds)));
    }

    @Test
    void is_positive_for_a_saving_where_savings_are_written_negative() {
        var kind = new AmountKind(Optional.of(AmountUnit.THOUSANDS), Optional.of(SavingsSign.NEGATIVE));

        assertThat(kind.take(new Content.Text("(1,371)")).map(Amount::pounds))
                .isEqualTo(new Taken.Value<>(Pounds.of(1_371_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"THOUSANDS", "MILLIONS"})
    void asks_whether_pounds_or_thousands_are_meant(AmountUnit unit) {
        var fault = fault(positive(unit).take(new Content.Text("£1,371")));

        assertThat(fault.code()).isEqualTo(Code.NUMBER_NOT_UNDERSTOOD);
        assertThat(fault.problem()).contains("pounds or thousands?").contains(unit.label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBC", "n/a", "c. 1,200", "8.4m approx"})
    void is_not_guessed_from_words(String text) {
        assertThat(fault(positive(AmountUnit.POUNDS).take(new Content.Text(text)))
                        .code())
                .isEqualTo(Code.NUMBER_NOT_UNDERSTOOD);
    }

    @Test
    void is_neither_a_date_nor_a_truth_value_nor_a_structure() {
        var kind = positive(AmountUnit.POUNDS);

        assertThat(fault(kind.take(new Content.Day(LocalDate.EPOCH, false))).code())
                .isEqualTo(Code.NUMBER_NOT_UNDERSTOOD);
        assertThat(fault(kind.take(new Content.Truth(true, "TRUE"))).code()).isEqualTo(Code.NUMBER_NOT_UNDERSTOOD);
        assertThat(fault(kind.take(new Content.Structure("{…}"))).code()).isEqualTo(Code.NUMBER_NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000000", "-10000000000000", "1E300"})
    void is_out_of_range_with_more_digits_than_count(String pounds) {
        var taken = positive(AmountUnit.POUNDS).take(new Content.Numeric(new BigDecimal(pounds)));

        assertThat(fault(taken).code()).isEqualTo(Code.NUMBER_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1371", "£1.4m", "£1,371", "nil"})
    void is_undecided_and_no_fault_while_unit_and_sign_are_unknown(String text) {
        var kind = new AmountKind(Optional.empty(), Optional.empty());

        assertThat(kind.take(new Content.Text(text))).isEqualTo(new Taken.Undecided<>());
    }

    @Test
    void is_a_fault_even_while_unit_and_sign_are_unknown_where_it_is_no_number() {
        var kind = new AmountKind(Optional.empty(), Optional.empty());

        assertThat(fault(kind.take(new Content.Text("TBC"))).code()).isEqualTo(Code.NUMBER_NOT_UNDERSTOOD);
    }

    private static AmountKind positive(AmountUnit unit) {
        return new AmountKind(Optional.of(unit), Optional.of(SavingsSign.POSITIVE));
    }

    private static Fault fault(Taken<?> taken) {
        assertThat(taken).isInstanceOf(Taken.Wrong.class);
        return ((Taken.Wrong<?>) taken).fault();
    }
}
