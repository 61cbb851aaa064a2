package qipp.benchmarks.large;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qipp.documents.TrackerFiles;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme;
import qipp.domain.checking.Asked;
import qipp.domain.checking.Check;

/** The benchmarks measure what they say: a programme that is one, and trackers that are accepted. */
class LargeTrackerTest {
    private final ReadProgramme.Valid programme =
            (ReadProgramme.Valid) Programmes.read(LargeProgramme.document(LargeProgramme.of(7)));

    @Test
    void holds_as_many_rows_as_asked_for_and_nothing_that_is_found() {
        var checked = Check.check(
                TrackerFiles.open(new LargeTracker(programme.programme(), "ORG07", 100, 2).workbook()),
                programme.programme(),
                Asked.ANYTHING,
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(checked.findings()).isEmpty();
        var figures = checked.figures().orElseThrow();
        assertThat(figures.initiatives()).isEqualTo(100);
        assertThat(figures.milestones().inYear()).isEqualTo(200);
        assertThat(figures.milestones().slipped()).isPositive();
    }

    @Test
    void puts_six_organisations_into_a_group() {
        assertThat(programme.programme().groups()).hasSize(1);
        assertThat(programme.programme().groups().getFirst().organisations()).hasSize(6);
    }
}
