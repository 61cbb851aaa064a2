package qipp.domain.reading.value;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.reading.value.Entered.code;
import static qipp.domain.reading.value.Entered.number;
import static qipp.domain.reading.value.Entered.text;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.finding.Code;
import qipp.domain.programme.Theme;
import qipp.domain.rag.Rating;
import qipp.domain.sheet.Content;
import qipp.domain.testing.Programmes;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.InitiativeType;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.SavingsSign;

class KindsTest {
    @Test
    void takes_the_words_of_closed_lists_in_any_case_and_with_any_blanks() {
        assertThat(Lists.STATUSES.take(text(" in\u00a0 PROGRESS\n")))
                .isEqualTo(new Taken.Value<>(MilestoneStatus.IN_PROGRESS));
        assertThat(Lists.RATINGS.take(text("amber"))).isEqualTo(new Taken.Value<>(Rating.AMBER));
        assertThat(Lists.TYPES.take(text("transactional"))).isEqualTo(new Taken.Value<>(InitiativeType.TRANSACTIONAL));
        assertThat(Lists.AMOUNTS_IN.take(text("£000S"))).isEqualTo(new Taken.Value<>(AmountUnit.THOUSANDS));
        assertThat(Lists.SAVINGS_ARE.take(text("Negative"))).isEqualTo(new Taken.Value<>(SavingsSign.NEGATIVE));
        assertThat(Lists.OUTLOOK_MEASURES.take(text("challenge")))
                .isEqualTo(new Taken.Value<>(OutlookMeasure.CHALLENGE));
        assertThat(Lists.FORMATS.take(text("QIPP-Tracker/1"))).isEqualTo(new Taken.Value<>("qipp-tracker/1"));
    }

    @Test
    void says_what_a_closed_list_has_and_what_is_nearest() {
        var fault = ((Taken.Wrong<MilestoneStatus>) Lists.STATUSES.take(text("Completed"))).fault();

        assertThat(fault.code()).isEqualTo(Code.VALUE_NOT_IN_LIST);
        assertThat(fault.expected()).isEqualTo("Not started, In progress, Complete, Cancelled");
        assertThat(fault.problem()).contains("“Completed”").contains("nearest is “Complete”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R", "Not applicable", "red/amber", "Blue"})
    void rates_in_three_words_alone(String word) {
        assertThat(code(Lists.RATINGS.take(text(word)))).contains(Code.VALUE_NOT_IN_LIST);
    }

    @Test
    void finds_another_format_unknown() {
        assertThat(code(Lists.FORMATS.take(text("qipp-tracker/2")))).contains(Code.FILE_FORMAT_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drug-costs", "Reducing drug costs", "REDUCING  DRUG COSTS", "Drug-Costs"})
    void takes_a_theme_by_its_name_or_id(String text) {
        assertThat(Lists.themes(Programmes.small()).take(text(text)).map(Theme::id))
                .isEqualTo(new Taken.Value<>("drug-costs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivered-last-year", "Delivered last year", "DELIVERED LAST  YEAR"})
    void takes_a_measure_of_the_programme_by_its_name_or_id(String text) {
        assertThat(Lists.measures(Programmes.small()).take(text(text)))
                .isEqualTo(new Taken.Value<>(new Measure.Own("delivered-last-year", "Delivered last year")));
    }

    @Test
    void takes_the_measures_of_every_programme() {
        var measures = Lists.measures(Programmes.small());

        assertThat(measures.take(text("plan"))).isEqualTo(new Taken.Value<>(Measure.Standard.PLAN));
        assertThat(measures.expected()).isEqualTo("Plan, Actual, Forecast, Assured, Delivered last year");
        assertThat(code(measures.take(text("Budget")))).contains(Code.VALUE_NOT_IN_LIST);
    }

    @Test
    void takes_yes_and_no_as_words_and_as_truth_values() {
        assertThat(YesNo.YES_NO.take(text("YES"))).isEqualTo(new Taken.Value<>(true));
        assertThat(YesNo.YES_NO.take(text(" no "))).isEqualTo(new Taken.Value<>(false));
        assertThat(YesNo.YES_NO.take(new Content.Truth(true, "true"))).isEqualTo(new Taken.Value<>(true));
        assertThat(code(YesNo.YES_NO.take(text("maybe")))).contains(Code.VALUE_NOT_IN_LIST);
        assertThat(code(YesNo.YES_NO.take(number("1")))).contains(Code.VALUE_NOT_IN_LIST);
    }

    @Test
    void takes_the_number_and_the_text_for_the_same_ref() {
        assertThat(Refs.REF.take(number("1"))).isEqualTo(Refs.REF.take(text("\u00a01 ")));
        assertThat(Refs.REF.take(number("1.0"))).isEqualTo(new Taken.Value<>(new Ref("1")));
        assertThat(Refs.REF.take(text("sel-d1"))).isEqualTo(new Taken.Value<>(new Ref("SEL-D1")));
    }

    @Test
    void takes_a_ref_of_64_characters_and_no_more() {
        assertThat(Refs.REF.take(text("x".repeat(64)))).isInstanceOf(Taken.Value.class);
        assertThat(code(Refs.REF.take(text("x".repeat(65))))).contains(Code.CELL_TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\n1", "A\t1", "A\u00071", "A\u00851"})
    void takes_no_ref_with_a_control_character(String text) {
        assertThat(code(Refs.REF.take(text(text)))).contains(Code.VALUE_NOT_IN_LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALL", "all", " All "})
    void takes_all_for_the_whole_programme(String text) {
        assertThat(LineKind.LINE.take(text(text))).isEqualTo(new Taken.Value<>(new Line.WholeProgramme()));
    }

    @Test
    void takes_total_for_a_total_and_every_other_line_for_a_ref() {
        assertThat(LineKind.LINE.take(text("TOTAL"))).isEqualTo(new Taken.Value<>(new Line.Total()));
        assertThat(LineKind.LINE.take(text("I1"))).isEqualTo(new Taken.Value<>(new Line.OfInitiative(new Ref("i1"))));
    }

    @Test
    void takes_an_outlook_line_for_all_an_initiative_a_theme_or_else_a_ref() {
        var kind = new OutlookLineKind(Set.of(new Ref("drug-costs"), new Ref("I1")), Lists.themes(Programmes.small()));

        assertThat(kind.take(text("all"))).isEqualTo(new Taken.Value<>(new OutlookLine.WholeProgramme()));
        assertThat(kind.take(text("i1"))).isEqualTo(ofInitiative("I1"));
        assertThat(kind.take(text("demand"))).isEqualTo(new Taken.Value<>(new OutlookLine.OfTheme("demand")));
        assertThat(kind.take(text("Demand / Activity management")))
                .isEqualTo(new Taken.Value<>(new OutlookLine.OfTheme("demand")));
        assertThat(kind.take(text("drug-costs"))).isEqualTo(ofInitiative("drug-costs"));
        assertThat(kind.take(text("I9"))).isEqualTo(ofInitiative("I9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5", "3.0"})
    void scores_from_one_to_five(String score) {
        assertThat(Score.SCORE.take(text(score))).isInstanceOf(Taken.Value.class);
        assertThat(Score.SCORE.take(number(score))).isInstanceOf(Taken.Value.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "2.5", "-1"})
    void finds_another_score_out_of_range(String score) {
        assertThat(code(Score.SCORE.take(number(score)))).contains(Code.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void does_not_take_a_word_for_a_score() {
        assertThat(code(Score.SCORE.take(text("High")))).contains(Code.NUMBER_NOT_UNDERSTOOD);
    }

    @Test
    void takes_the_number_of_an_indicator_in_its_own_unit() {
        assertThat(NumberKind.NUMBER.take(text("1,371"))).isEqualTo(new Taken.Value<>(new BigDecimal("1371")));
        assertThat(code(NumberKind.NUMBER.take(text("£1.4m")))).contains(Code.NUMBER_NOT_UNDERSTOOD);
        assertThat(code(NumberKind.NUMBER.take(text("12%")))).contains(Code.NUMBER_NOT_UNDERSTOOD);
        assertThat(code(NumberKind.NUMBER.take(number("1E15")))).contains(Code.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void takes_what_a_spreadsheet_made_of_a_text_for_the_text() {
        assertThat(Texts.NAME.take(number("2012"))).isEqualTo(new Taken.Value<>("2012"));
        assertThat(Texts.NAME.take(new Content.Truth(true, "TRUE"))).isEqualTo(new Taken.Value<>("TRUE"));
        assertThat(code(Texts.NAME.take(new Content.Structure("[1]")))).contains(Code.VALUE_NOT_IN_LIST);
    }

    private static Taken<OutlookLine> ofInitiative(String ref) {
        return new Taken.Value<>(new OutlookLine.OfInitiative(new Ref(ref)));
    }
}
