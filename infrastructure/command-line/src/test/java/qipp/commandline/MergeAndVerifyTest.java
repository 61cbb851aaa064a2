package qipp.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.commandline.Ran.qipp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.commandline.files.OutputFolder;

class MergeAndVerifyTest {
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
    void what_is_merged_holds() {
        assertThat(qipp("merge", "-o", out, samples).exitCode()).isZero();
        var verified = qipp("verify", out);
        assertThat(verified.exitCode()).isZero();
        assertThat(verified.results()).isEqualTo(out + " holds\n");
    }

    @Test
    void the_order_of_the_files_changes_no_byte() throws IOException {
        qipp("merge", "-o", out, samples);
        var other = folder.resolve("other");
        qipp(
                "merge",
                "-o",
                other,
                samples.resolve("SWL.xlsx"),
                samples.resolve("SEL.xlsx"),
                samples.resolve("NCL.xlsx"),
                samples.resolve("ELC.xlsx"),
                samples.resolve("ONEL.xlsx"),
                samples.resolve("NWL.xlsx"));
        assertThat(new OutputFolder(other).read()).usingRecursiveComparison().isEqualTo(new OutputFolder(out).read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submission.json",
                "manifest.json",
                "programme.json",
                "submission.xlsx",
                "csv/ledger.csv",
                "tables/finance.csv"
            })
    void one_changed_byte_does_not_hold(String name) throws IOException {
        qipp("merge", "-o", out, samples);
        var file = out.resolve(name);
        var content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
        var verified = qipp("verify", out);
        assertThat(verified.exitCode()).isEqualTo(1);
        assertThat(verified.results()).contains(name).endsWith("does not hold\n");
    }

    @Test
    void a_file_that_is_added_does_not_hold() throws IOException {
        qipp("merge", "-o", out, samples);
        Files.writeString(out.resolve("notes.txt"), "added later");
        assertThat(qipp("verify", out).exitCode()).isEqualTo(1);
    }

    @Test
    void a_link_in_place_of_a_file_does_not_hold_wherever_it_leads() throws IOException {
        qipp("merge", "-o", out, samples);
        var elsewhere = Files.move(out.resolve("csv/ledger.csv"), folder.resolve("ledger.csv"));
        Files.createSymbolicLink(out.resolve("csv/ledger.csv"), elsewhere);
        Files.createSymbolicLink(out.resolve("dangling"), folder.resolve("nowhere"));
        var verified = qipp("verify", out);
        assertThat(verified.exitCode()).isEqualTo(1);
        assertThat(verified.results())
                .contains("csv/ledger.csv: is a link or no file at all: put the file itself there\n")
                .contains("dangling: is a link");
    }

    @Test
    void a_folder_that_is_reached_by_a_link_holds() throws IOException {
        qipp("merge", "-o", out, samples);
        var link = Files.createSymbolicLink(folder.resolve("link"), out);
        assertThat(qipp("verify", link).exitCode()).isZero();
    }

    @Test
    void of_a_file_that_differs_everywhere_the_first_places_are_named_and_the_others_counted() throws IOException {
        qipp("merge", "-o", out, samples);
        var file = out.resolve("csv/milestones.csv");
        Files.writeString(file, Files.readString(file).replace(",Complete,", ",Done,"));
        var verified = qipp("verify", out);
        assertThat(verified.results())
                .contains(
                        "csv/milestones.csv at line 2, column status: (NCL, Milestones, 2) is 'Done', the rows give 'Complete'\n")
                .containsPattern("csv/milestones.csv: and at \\d+ places more\n")
                .contains("What to do: ");
    }

    @Test
    void a_missing_organisation_blocks_a_final_merge_and_is_named() throws IOException {
        Files.delete(samples.resolve("ELC.xlsx"));
        var ran = qipp("merge", "-o", out, samples);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.messages()).contains("East London and the City (ELC)");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_draft_can_do_without_an_organisation() throws IOException {
        Files.delete(samples.resolve("ELC.xlsx"));
        assertThat(qipp("merge", "--draft", "-o", out, samples).exitCode()).isZero();
        assertThat(qipp("verify", out).exitCode()).isZero();
    }

    @Test
    void submissions_of_some_trackers_are_merged_into_what_the_trackers_themselves_give() throws IOException {
        qipp("merge", "-o", out, samples);
        var north = folder.resolve("north");
        var south = folder.resolve("south");
        qipp("merge", "--draft", "-o", north, samples.resolve("NCL.xlsx"), samples.resolve("NWL.xlsx"));
        qipp("merge", "--draft", "-o", south, samples.resolve("SEL.xlsx"), samples.resolve("SWL.xlsx"));
        var again = folder.resolve("again");
        var merged =
                qipp("merge", "-o", again, south, samples.resolve("ELC.xlsx"), north, samples.resolve("ONEL.xlsx"));
        assertThat(merged.exitCode()).isZero();
        assertThat(new OutputFolder(again).read()).usingRecursiveComparison().isEqualTo(new OutputFolder(out).read());
    }

    @Test
    void a_submission_that_does_not_hold_is_not_merged_into_another() throws IOException {
        qipp("merge", "--draft", "-o", out, samples.resolve("NCL.xlsx"));
        Files.writeString(out.resolve("csv/ledger.csv"), "changed");
        var ran = qipp("merge", "--draft", "-o", folder.resolve("again"), out, samples.resolve("SEL.xlsx"));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("does not hold: qipp verify ");
    }

    @Test
    void names_a_file_whose_name_would_act_on_the_terminal_without_acting() throws IOException {
        qipp("merge", "--draft", "-o", out, samples.resolve("NCL.xlsx"));
        Files.writeString(out.resolve("\u001B[2Jadded.csv"), "a");
        assertThat(qipp("verify", out).results()).contains("[2Jadded.csv: ").doesNotContain("\u001B");
    }

    @Test
    void two_trackers_of_one_organisation_block_the_merge() throws IOException {
        Files.copy(samples.resolve("ELC.xlsx"), samples.resolve("ELC copy.xlsx"));
        var ran = qipp("merge", "-o", out, samples);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.messages()).contains("two trackers of ELC");
    }

    @Test
    void an_existing_folder_is_not_replaced_unless_asked() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("mine.txt"), "keep");
        assertThat(qipp("merge", "-o", out, samples).exitCode()).isEqualTo(2);
        assertThat(out.resolve("mine.txt")).exists();
        assertThat(qipp("merge", "--replace", "-o", out, samples).exitCode()).isZero();
        assertThat(out.resolve("mine.txt")).doesNotExist();
    }

    @Test
    void other_files_in_the_folder_are_left_out() throws IOException {
        Files.writeString(samples.resolve("read me.txt"), "six trackers");
        Files.writeString(samples.resolve("~$SEL.xlsx"), "open elsewhere");
        assertThat(qipp("merge", "-o", out, samples).exitCode()).isZero();
    }

    @Test
    void nothing_is_left_beside_the_folder() throws IOException {
        qipp("merge", "-o", out, samples);
        try (var beside = Files.list(folder)) {
            assertThat(beside.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("out", "trackers");
        }
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_verified() {
        assertThat(qipp("verify", folder.resolve("nowhere")).exitCode()).isEqualTo(2);
    }
}
