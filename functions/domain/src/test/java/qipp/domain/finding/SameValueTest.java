package qipp.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qipp.domain.place.Place;

class SameValueTest {
    @Test
    void joins_one_value_in_one_column_where_it_stood_first() {
        var one = finding(Code.REF_TO_NOTHING, "Milestones", "B2", "I9");
        var other = finding(Code.REF_TO_NOTHING, "Milestones", "B7", "I8");
        var again = finding(Code.REF_TO_NOTHING, "Milestones", "B9", "i9");

        assertThat(SameValue.together(List.of(one, other, again)))
                .containsExactly(one.forAll(List.of(one.place(), again.place())), other);
    }

    @Test
    void keeps_codes_sheets_and_columns_apart() {
        var findings = List.of(
                finding(Code.REQUIRED_BLANK, "Milestones", "B2", ""),
                finding(Code.REQUIRED_BLANK, "Risks", "B2", ""),
                finding(Code.CELL_ERROR_VALUE, "Milestones", "B3", ""));

        assertThat(SameValue.together(findings)).isEqualTo(findings);
    }

    @Test
    void leaves_a_rule_between_cells_one_for_each_row() {
        var findings = List.of(
                finding(Code.MILESTONE_NEW_DATE_BEFORE_DUE, "Milestones", "B2", "2012-06-30"),
                finding(Code.MILESTONE_NEW_DATE_BEFORE_DUE, "Milestones", "B3", "2012-06-30"));

        assertThat(SameValue.together(findings)).isEqualTo(findings);
    }

    private static Finding finding(Code code, String sheet, String cell, String entered) {
        var place = Place.cell(Optional.of(sheet), cell).inRow(cell).inColumn("Initiative ref");
        return Finding.at(place, code, entered, "", "", "");
    }
}
