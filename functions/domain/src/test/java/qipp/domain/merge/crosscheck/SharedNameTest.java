package qipp.domain.merge.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.testing.Programmes;

class SharedNameTest {
    private final SharedName names = new SharedName(Programmes.small());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Integrated care",
                "Business case approved",
                "Quarter 2 review",
                "Milestone M017 of Integrated care",
                "Pilot stage 3, Q2",
                ""
            })
    void passes_over_names_that_any_organisation_may_use_for_its_own(String name) {
        assertThat(names.shared(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Closure of St Helier ward 5", "NHS 111 goes live", "Community gynaecology pilot"})
    void keeps_names_that_point_at_one_piece_of_work(String name) {
        assertThat(names.shared(name)).isPresent();
    }

    @Test
    void folds_case_and_punctuation() {
        assertThat(names.shared("Closure of  St. Helier (ward 5)")).contains("closure of st helier ward 5");
    }
}
