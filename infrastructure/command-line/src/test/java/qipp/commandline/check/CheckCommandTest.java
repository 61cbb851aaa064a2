package qipp.commandline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.commandline.Ran.qipp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.commandline.Ran;
import qipp.commandline.SampleFolder;
import qipp.commandline.files.OutputFolder;
import qipp.documents.json.JsonReading;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private Path samples = Path.of("");

    @BeforeEach
    void writeSamples() {
        samples = SampleFolder.in(folder);
    }

    @Test
    void ends_with_0_where_nothing_rejects() {
        var ran = qipp("check", samples.resolve("SEL.xlsx"));
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.results())
                .contains("SEL.xlsx", "accepted, with a note", "16 met", "6 not met", "coverage_above_challenge");
    }

    @Test
    void ends_with_1_where_a_file_is_no_workbook() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.xlsx"), "Dear all, the tracker follows");
        var ran = qipp("check", samples.resolve("NCL.xlsx"), letter);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.results()).contains("file_not_a_workbook");
    }

    @Test
    void ends_with_1_where_the_tracker_is_another_organisations() {
        var ran = qipp("check", "--organisation", "NCL", samples.resolve("SEL.xlsx"));
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.results()).contains("cover_organisation_differs", "Cover!B3");
    }

    @Test
    void ends_with_1_where_the_tracker_is_of_another_month() {
        var ran = qipp("check", "--period", "2012-07", samples.resolve("SEL.xlsx"));
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.results()).contains("cover_period_differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --programme nhs-mars-2012-13 SEL.xlsx",
                "check no-such-file.xlsx",
                "check",
                "check --period June SEL.xlsx",
                "check --format poem SEL.xlsx",
                "chekc SEL.xlsx",
                "--loud"
            })
    void what_cannot_run_ends_with_2_and_says_why_in_plain_words(String words) {
        var ran = qipp((Object[]) words.split(" ", -1));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.results()).isEmpty();
        assertThat(ran.messages()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void saying_nothing_ends_with_2() {
        assertThat(qipp().exitCode()).isEqualTo(2);
    }

    @Test
    void a_folder_without_trackers_ends_with_2() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty"));
        var ran = qipp("check", empty);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("there is no tracker", "empty");
    }

    /** It could say that all is well, or hide what follows. */
    @Test
    void nothing_in_a_file_or_in_its_name_acts_on_the_terminal() throws IOException {
        var file = folder.resolve("a\u001B[2Jb\n.json");
        Files.writeString(file, "{\"programme\": \"x\\u001b[31m\\u202ey\\nz\", \"organisation\": \"\\u009b1mQ\"}");
        var ran = qipp("check", file);
        assertThat(ran.results()).contains("a [2Jb", "x [31m", "1mQ").doesNotContainPattern("[\\p{Cc}\\u202E&&[^\n]]");
    }

    @Test
    void prints_nothing_when_quiet() {
        var ran = qipp("check", "--quiet", samples.resolve("SEL.xlsx"));
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void prints_one_json_document_for_several_files() {
        var ran = qipp("check", "--format", "json", samples.resolve("SEL.xlsx"), samples.resolve("ELC.xlsx"));
        assertThat(JsonReading.read(ran.results().getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
        assertThat(ran.results()).contains("\"format\":\"qipp-check/1\"", "SEL.xlsx", "ELC.xlsx");
    }

    @Test
    void prints_a_csv_row_for_each_finding() {
        var ran = qipp("check", "--format", "csv", samples.resolve("SEL.xlsx"), samples.resolve("ELC.xlsx"));
        assertThat(ran.results().lines()).hasSize(2).last().asString().startsWith("SEL.xlsx,accepted,coverage_above");
    }

    @Test
    void a_milestone_that_moved_since_the_last_month_is_found() {
        var ran = qipp("check", "--previous", samples.resolve("SEL.xlsx"), samples.resolve("SEL.xlsx"));
        assertThat(ran.results()).contains("tracker_unchanged");
    }

    @Test
    void writes_marked_copies_of_the_workbooks_in_which_something_was_found() throws IOException {
        var other = Files.createDirectories(folder.resolve("other"));
        Files.copy(samples.resolve("SEL.xlsx"), other.resolve("SEL.xlsx"));
        var ran = qipp(
                "check",
                "--marked",
                folder.resolve("marked"),
                samples.resolve("SEL.xlsx"),
                other.resolve("SEL.xlsx"),
                samples.resolve("ELC.xlsx"));
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.messages()).endsWith("marked: 2\n");
        var copies = new OutputFolder(folder.resolve("marked")).read();
        assertThat(copies.keySet()).containsExactly("2 SEL.xlsx", "SEL.xlsx");
        assertThat(qipp("check", folder.resolve("marked").resolve("SEL.xlsx")).results())
                .isEqualTo(qipp("check", samples.resolve("SEL.xlsx")).results());
    }

    @Test
    void marked_copies_never_replace_what_is_there() {
        var ran = qipp("check", "--marked", samples, samples.resolve("SEL.xlsx"));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.results()).isEmpty();
        assertThat(ran.messages()).contains("exists: name another folder");
    }

    @Test
    void no_folder_is_made_where_there_is_nothing_to_mark() {
        var ran = qipp("check", "--marked", folder.resolve("marked"), samples.resolve("ELC.xlsx"));
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.messages()).isEqualTo("qipp: nothing to mark\n");
        assertThat(folder.resolve("marked")).doesNotExist();
    }
}
