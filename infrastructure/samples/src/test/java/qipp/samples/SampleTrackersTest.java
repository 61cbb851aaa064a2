package qipp.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qipp.documents.TrackerFiles;
import qipp.documents.json.Sha256;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme;
import qipp.domain.checking.Asked;
import qipp.domain.checking.Check;
import qipp.domain.checking.CheckedTracker;
import qipp.domain.figures.Figures;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.MergeRequest;

/** The samples hold what was published. {@code -Dsamples.write=true} writes them anew from the published figures. */
class SampleTrackersTest {
    private static final Path SHIPPED = Path.of("src/main/resources/qipp/samples/nhs-london-2012-06");
    private static final ReadProgramme.Valid LONDON =
            Programmes.shipped(SampleTrackers.PROGRAMME).orElseThrow();

    @Test
    void the_shipped_workbooks_are_those_that_the_published_figures_make() throws IOException {
        for (var made : SampleTrackers.make(LONDON.programme()).entrySet()) {
            var file = SHIPPED.resolve(made.getKey());
            if (Boolean.getBoolean("samples.write")) {
                Files.write(file, made.getValue());
            }
            assertThat(Files.readAllBytes(file)).as(made.getKey()).isEqualTo(made.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"NCL,", "NWL,", "ONEL, COVERAGE_ABOVE_CHALLENGE", "SEL, COVERAGE_ABOVE_CHALLENGE", "ELC,", "SWL,"})
    void nothing_is_found_but_plans_above_the_challenge_in_two(String organisation, Code only) {
        assertThat(checked(organisation).findings().stream().map(Finding::code))
                .containsExactlyElementsOf(Optional.ofNullable(only).stream().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "NCL, 7, 43, 14, 14, 0, 0, 0",
        "NWL, 5, 67, 31, 21, 10, 0, 0",
        "ONEL, 6, 66, 17, 14, 0, 3, 8",
        "SEL, 6, 89, 22, 16, 0, 6, 29",
        "ELC, 6, 61, 27, 24, 0, 3, 10",
        "SWL, 6, 100, 18, 18, 0, 0, 0"
    })
    void the_counts_of_an_organisation_are_those_of_the_appendix(
            String organisation,
            int initiatives,
            int inYear,
            int due,
            int met,
            int inProgress,
            int notMet,
            int slippage) {
        var figures = figures(organisation);
        assertThat(figures.initiatives()).isEqualTo(initiatives);
        assertThat(counts(figures.milestones())).containsExactly(inYear, due, met, inProgress, notMet, slippage);
    }

    @Test
    void the_counts_of_london_are_the_published_totals() {
        assertThat(counts(london().milestones())).containsExactly(426, 129, 107, 10, 12, 47);
    }

    @ParameterizedTest
    @CsvSource({
        "NCL, 9320, 9320, 0, 106815, 106815, 0, 52",
        "NWL, 18388, 17922, -466, 122369, 122370, 1, 94",
        "ONEL, 3868, 3653, -215, 44062, 33496, -10567, 114",
        "SEL, 10262, 9732, -530, 61410, 60953, -457, 180",
        "ELC, 7078, 7078, 0, 42465, 42465, -1, 99",
        "SWL, 10900, 9529, -1371, 68384, 68072, -312, 56"
    })
    void the_money_of_an_organisation_shows_the_published_thousands(
            String organisation,
            long ytdPlan,
            long ytdActual,
            long ytdVariance,
            long annualPlan,
            long outturn,
            long variance,
            long coverage) {
        var figures = figures(organisation);
        assertThat(Shown.thousands(figures.money().all().orElseThrow()))
                .containsExactly(ytdPlan, ytdActual, ytdVariance, annualPlan, outturn, variance);
        assertThat(Shown.percent(figures.coverage().orElseThrow().raw().orElseThrow()))
                .isEqualTo(coverage);
    }

    @Test
    void the_money_of_london_shows_the_published_totals() {
        assertThat(Shown.thousands(london().money().all().orElseThrow()))
                .containsExactly(59815L, 57234L, -2581L, 445505L, 434170L, -11335L);
    }

    private static List<Integer> counts(MilestoneFigures milestones) {
        return List.of(
                milestones.inYear(),
                milestones.due(),
                milestones.met(),
                milestones.inProgress(),
                milestones.notMet(),
                milestones.slippageMonths());
    }

    private static Figures figures(String organisation) {
        return checked(organisation).figures().orElseThrow();
    }

    private static CheckedTracker checked(String organisation) {
        return check(SampleTrackers.files().get(organisation + ".xlsx"));
    }

    private static CheckedTracker check(byte[] content) {
        return Check.check(
                TrackerFiles.open(content),
                LONDON.programme(),
                Asked.ANYTHING,
                List.of(),
                Optional.of(SampleTracker.PERIOD.plusMonths(1).atDay(10)),
                Optional.empty());
    }

    private static Figures london() {
        var request = new MergeRequest(
                LONDON.programme(), LONDON.sha256(), SampleTracker.PERIOD, Kind.FINAL, Optional.empty());
        return switch (Merge.of(request, inputs().toList(), List.of())) {
            case Merged.Done(var submission) -> submission.region();
            case Merged.Blocked(var obstacles) -> throw new AssertionError(obstacles);
        };
    }

    private static Stream<MergeInput> inputs() {
        return SampleTrackers.files().values().stream()
                .map(content -> MergeInput.of(Sha256.of(content), check(content)));
    }
}
