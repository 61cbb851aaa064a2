package qipp.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import qipp.domain.finding.Finding;

/** What a finding says is true at each of its cells, and to the last decimal that matters. */
class MessagesTest {
    @Test
    void tells_a_coverage_from_the_floor_that_it_misses_by_little() {
        assertThat(messages(Given.tracker().of(ProgrammeChange.challenge(6_000_001))))
                .containsExactly(
                        "The initiatives' plans cover 29.999995% of the challenge, less than the floor of the programme (30.0%).");
    }

    @Test
    void counts_one_initiative_as_one() {
        assertThat(messages(Given.tracker(t -> t.remove("Initiatives", "I2")
                                .remove("Milestones", "M2")
                                .remove("Finance", "I2", "Plan")
                                .remove("Finance", "I2", "Actual")
                                .remove("Finance", "I2", "Forecast"))
                        .of(ProgrammeChange.initiatives(2, 3))))
                .contains("There is 1 initiative; the programme asks for at least 2.");
    }

    @Test
    void speaks_of_all_months_of_a_row_in_another_unit() {
        var amounts = new Object[] {
            "I1", "Assured", 90_000, 90_000, 90_000, 90_000, 90_000, 90_000, 90_000, 90_000, 90_000, 90_000, 90_000,
            90_000, ""
        };

        assertThat(messages(Given.tracker(t -> t.add("Finance", amounts))))
                .containsExactly(
                        "90000 and 11 more of the row are about a thousand times as much, or as little, as the line's plan of the same months.");
    }

    private static List<String> messages(Given given) {
        return given.findings().stream().map(Finding::message).toList();
    }
}
