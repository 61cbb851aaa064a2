package qipp.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.reading.ReadFindings.places;
import static qipp.domain.reading.ReadFindings.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.finding.Code;
import qipp.domain.rag.Rating;
import qipp.domain.sheet.Content;
import qipp.domain.testing.SheetBuilder;
import qipp.domain.testing.TrackerSheets;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.SavingsSign;

class CoverReadingTest {
    @Test
    void reads_every_label() {
        var reading = read(TrackerSheets.withoutFault()
                .cover("Nil return", "no")
                .cover("Own rating", "Amber")
                .cover("Prepared by", "A. Analyst")
                .cover("Signed off by", "D. Director")
                .cover("Role", "Director of finance")
                .cover("Signed off on", LocalDate.of(2012, 7, 4)));

        var cover = reading.entered().cover();
        assertThat(reading.findings()).isEmpty();
        assertThat(cover.format().given()).contains("qipp-tracker/1");
        assertThat(cover.programme().given()).contains("test-2012-13");
        assertThat(cover.organisation().given()).contains("SEL");
        assertThat(cover.period().given()).contains(YearMonth.of(2012, 6));
        assertThat(cover.financeTo().given()).contains(FinanceTo.of(YearMonth.of(2012, 5)));
        assertThat(cover.amountsIn().given()).contains(AmountUnit.THOUSANDS);
        assertThat(cover.savingsAre().given()).contains(SavingsSign.POSITIVE);
        assertThat(cover.isNilReturn()).isFalse();
        assertThat(cover.own()).contains(Rating.AMBER);
        assertThat(cover.preparedBy().given()).contains("A. Analyst");
        assertThat(cover.signedOffBy().given()).contains("D. Director");
        assertThat(cover.role().given()).contains("Director of finance");
        assertThat(cover.signedOffOn().given()).contains(LocalDate.of(2012, 7, 4));
    }

    @Test
    void finds_labels_in_any_case_and_order_and_with_any_blanks() {
        var cover = SheetBuilder.sheet(" COVER\u00a0")
                .blankRow()
                .row("savings\nare", "Positive")
                .row("AMOUNTS  IN", "£000s")
                .row(" period ", LocalDate.of(2012, 6, 30))
                .blankRow()
                .row("finance\u00a0to", "May 2012")
                .row("Organisation", "sel")
                .row("programme", "TEST-2012-13")
                .row("Format", "qipp-tracker/1")
                .build();

        var reading = read(TrackerSheets.withoutFault().without("Cover").buildWith(cover));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entered().cover().organisation().given()).contains("SEL");
        assertThat(reading.entered().cover().programme().given()).contains("test-2012-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Format", "Programme", "Organisation", "Period", "Finance to", "Amounts in", "Savings are"})
    void misses_a_required_label_that_is_not_there(String label) {
        var reading = read(TrackerSheets.withoutFault().withoutLabel(label));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.LABEL_MISSING);
            assertThat(finding.place().sheet()).contains("Cover");
            assertThat(finding.place().cell()).isEmpty();
            assertThat(finding.place().row()).contains(label);
        });
    }

    @Test
    void points_at_the_blank_beside_a_required_label() {
        var reading = read(TrackerSheets.withoutFault().cover("Period", ""));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.REQUIRED_BLANK);
            assertThat(finding.place().cell()).contains("B7");
            assertThat(finding.place().row()).contains("Period");
            assertThat(finding.entered()).isEmpty();
        });
    }

    @Test
    void reports_two_blank_labels_apart() {
        var reading = read(TrackerSheets.withoutFault().cover("Period", "").cover("Finance to", ""));

        assertThat(places(reading)).containsExactlyInAnyOrder("required_blank Cover!B6", "required_blank Cover!B7");
        assertThat(reading.findings()).hasSize(2);
    }

    @Test
    void misses_a_cover_that_is_not_there_once() {
        var reading = read(TrackerSheets.withoutFault().without("Cover"));

        assertThat(places(reading)).containsExactly("sheet_missing Cover");
    }

    @Test
    void notes_an_unknown_label_at_its_cell() {
        var reading = read(TrackerSheets.withoutFault().cover("Telephone", "020 7946 0000"));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.COLUMN_UNKNOWN);
            assertThat(finding.place().cell()).contains("A8");
            assertThat(finding.entered()).isEqualTo("Telephone");
        });
    }

    @Test
    void understands_nothing_of_a_label_that_is_there_twice() {
        var reading = read(TrackerSheets.withoutFault().add("Cover", "PERIOD", "2012-07"));

        assertThat(places(reading)).containsExactly("column_twice Cover!A8");
        assertThat(reading.entered().cover().period().isUnderstood()).isFalse();
    }

    @Test
    void finds_another_format_at_its_cell() {
        var reading = read(TrackerSheets.withoutFault().cover("Format", "qipp-tracker/2"));

        assertThat(places(reading)).containsExactly("file_format_unknown Cover!B7");
    }

    @Test
    void reports_a_unit_that_was_not_understood_and_no_amount_because_of_it() {
        var reading = read(TrackerSheets.withoutFault().cover("Amounts in", "pounds"));

        assertThat(places(reading)).containsExactly("value_not_in_list Cover!B7");
        assertThat(reading.entered().finance().getFirst().fullYear().isUnderstood())
                .isFalse();
    }

    @Test
    void reports_a_sign_that_was_not_understood_and_no_amount_because_of_it() {
        assertThat(places(read(TrackerSheets.withoutFault().cover("Savings are", ""))))
                .containsExactly("required_blank Cover!B7");
    }

    @Test
    void still_reports_what_is_no_amount_while_the_unit_is_unknown() {
        var reading = read(TrackerSheets.withoutFault()
                .withoutLabel("Amounts in")
                .set("Finance", List.of("I1", "Plan"), "Sep", "TBC"));

        assertThat(places(reading))
                .containsExactlyInAnyOrder("label_missing Cover", "number_not_understood Finance!H2");
    }

    @Test
    void names_the_programme_as_it_stands_there() {
        assertThat(TrackerReading.programmeNamed(TrackerSheets.withoutFault().build()))
                .contains("test-2012-13");
        assertThat(TrackerReading.programmeNamed(
                        TrackerSheets.withoutFault().without("Cover").build()))
                .isEmpty();
        assertThat(TrackerReading.programmeNamed(TrackerSheets.withoutFault()
                        .cover("Programme", new Content.ErrorValue("#REF!"))
                        .build()))
                .isEqualTo(Optional.empty());
    }
}
