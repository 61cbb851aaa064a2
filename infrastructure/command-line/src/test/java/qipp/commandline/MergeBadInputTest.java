package qipp.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static qipp.commandline.Ran.qipp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.commandline.files.NamedFile;
import qipp.commandline.screen.Failure;
import qipp.documents.TrackerFiles;
import qipp.documents.programme.Programmes;
import qipp.documents.template.TrackerWorkbook;
import qipp.domain.checking.Asked;
import qipp.domain.checking.Check;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.Tracker;
import qipp.samples.SampleTrackers;

/** What a merge says of inputs that it cannot take, and that it then writes nothing. */
class MergeBadInputTest {
    @TempDir
    private Path folder;

    private Path samples = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeSamples() {
        samples = SampleFolder.in(folder);
        out = folder.resolve("out");
    }

    @Test
    void refuses_a_tracker_of_another_period_and_says_at_once_who_is_missing() throws IOException {
        instead("ELC", nilReturn(SampleTrackers.PROGRAMME, "ELC", "2012-05"));
        assertThat(refused())
                .contains("The tracker of ELC is of May 2012, not of June 2012.")
                .doesNotContain("(NCL)");
    }

    @Test
    void refuses_a_tracker_of_another_programme() throws IOException {
        instead("SWL", nilReturn("sw-essex-2011-12", "SWL", "2012-06"));
        assertThat(refused()).contains("is of the programme sw-essex-2011-12, not of nhs-london-2012-13");
    }

    @Test
    void refuses_a_tracker_of_an_unknown_organisation() throws IOException {
        Files.writeString(samples.resolve("XYZ.json"), nilReturn(SampleTrackers.PROGRAMME, "XYZ", "2012-06"));
        assertThat(refused()).contains("The programme nhs-london-2012-13 has no organisation XYZ.");
    }

    @Test
    void says_everything_that_blocks_at_once() throws IOException {
        instead("ELC", nilReturn(SampleTrackers.PROGRAMME, "XYZ", "2012-06"));
        Files.copy(samples.resolve("SEL.xlsx"), samples.resolve("SEL again.xlsx"));
        Files.writeString(samples.resolve("NWL.xlsx"), "no workbook");
        assertThat(refused())
                .contains(
                        "no organisation XYZ",
                        "two trackers of SEL",
                        "North West London (NWL)",
                        "(ELC)",
                        "is rejected");
    }

    @Test
    void names_who_has_still_to_explain_and_merges_a_draft_that_says_so() throws IOException {
        Files.write(samples.resolve("SEL.xlsx"), withoutReasons("SEL"));
        assertThat(refused()).contains("South East London (SEL) has still to explain");
        assertThat(qipp("merge", "--draft", "-o", out, samples).exitCode()).isZero();
        assertThat(Files.readString(out.resolve("submission.json")))
                .contains("South East London (SEL) has still to explain");
        assertThat(qipp("verify", out).exitCode()).isZero();
    }

    @Test
    void refuses_a_file_that_changes_while_it_is_read() {
        var file = samples.resolve("SEL.xlsx");
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> NamedFile.read(file, path -> {
                    var content = Files.readAllBytes(path);
                    Files.write(path, new byte[] {0}, StandardOpenOption.APPEND);
                    return content;
                }))
                .withMessageContaining("changed while it was read");
    }

    @Test
    void cannot_write_into_what_is_no_folder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "in the way");
        var ran = qipp("merge", "-o", file.resolve("out"), samples);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("cannot be written");
        assertThat(Files.readString(file)).isEqualTo("in the way");
    }

    private String refused() {
        var ran = qipp("merge", "-o", out, samples);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(out).doesNotExist();
        return ran.messages();
    }

    private void instead(String organisation, String tracker) throws IOException {
        Files.delete(samples.resolve(organisation + ".xlsx"));
        Files.writeString(samples.resolve("z-" + organisation + ".json"), tracker);
    }

    private static String nilReturn(String programme, String organisation, String period) {
        return """
                {"format": "qipp-tracker/1", "programme": "%s", "organisation": "%s", "period": "%s",
                 "financeTo": "none", "amountsIn": "£", "savingsAre": "positive", "nilReturn": true}
                """.formatted(programme, organisation, period);
    }

    private static byte[] withoutReasons(String organisation) {
        var programme =
                Programmes.shipped(SampleTrackers.PROGRAMME).orElseThrow().programme();
        var opened = TrackerFiles.open(SampleTrackers.files().get(organisation + ".xlsx"));
        var tracker = Check.check(opened, programme, Asked.ANYTHING, List.of(), Optional.empty(), Optional.empty())
                .tracker()
                .orElseThrow();
        return TrackerWorkbook.write(withoutReasons(tracker), programme, List.of());
    }

    private static Tracker withoutReasons(Tracker tracker) {
        return new Tracker(
                tracker.cover(),
                tracker.initiatives(),
                tracker.milestones().stream()
                        .map(MergeBadInputTest::withoutReason)
                        .toList(),
                tracker.finance(),
                tracker.risks(),
                tracker.indicators(),
                tracker.outlook());
    }

    private static Milestone withoutReason(Milestone milestone) {
        return new Milestone(
                milestone.source(),
                milestone.ref(),
                milestone.initiative(),
                milestone.organisation(),
                milestone.name(),
                milestone.due(),
                milestone.firstDue(),
                milestone.status(),
                milestone.completedOn(),
                milestone.newDate(),
                Optional.empty(),
                milestone.mitigatingAction());
    }
}
