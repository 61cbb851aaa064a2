package qipp.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.commandline.Ran.qipp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * South West Essex 2011/12, which asks for other things than London: savings are written negative, in £m; there is no
 * line ALL and no rating of coverage; an initiative's data come late; a measure, schemes and tables are its own.
 */
class EssexTest {
    @TempDir
    private Path folder;

    private Path tracker = Path.of("");
    private String good = "";

    @BeforeEach
    void write_the_tracker() throws IOException {
        try (var resource = EssexTest.class.getResourceAsStream("SWE.json")) {
            good = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
        tracker = Files.writeString(folder.resolve("SWE.json"), good);
    }

    @Test
    void a_tracker_without_a_fault_has_no_finding() {
        var ran = qipp("check", tracker);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.results())
                .contains(
                        "SWE 2011-04  accepted\n",
                        "to date 150 of 200 (75.0%), outturn 4,700 of 4,300 (109.3%)",
                        "ytd Red, forecast Green, milestones Amber, coverage n/a, overall Red")
                .doesNotContain("rejects", "explain", "note");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"theme\": \"Planned Care\" | \"theme\": \"Productivity\" | value_not_in_list",
                "\"measure\": \"Delivered last year\" | \"measure\": \"Delivered next year\" | value_not_in_list",
                "\"savingsAre\": \"negative\" | \"savingsAre\": \"positive\" | sign_flipped",
                "\"period\": \"2011-04\" | \"period\": \"2012-06\" | cover_period_differs",
                "\"newDate\": \"2011-06-15\" | \"newDate\": \"2011-04-15\" | milestone_new_date_before_due",
                "\"fullYear\": -1.2} | \"fullYear\": -2.2} | full_year_differs",
                "\"line\": \"PC4x\" | \"line\": \"PC4y\" | ref_to_nothing"
            })
    void a_fault_is_one_finding(String right, String wrong, String code) throws IOException {
        assertThat(good).contains(right);
        Files.writeString(tracker, good.replace(right, wrong));

        var ran = qipp("check", "--format", "csv", tracker);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.results().lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("," + code + ","));
    }

    @Test
    void its_tables_show_savings_negative_in_millions() throws IOException {
        var out = folder.resolve("out");

        assertThat(qipp("merge", "--received", "2011-05-10", "-o", out, tracker).exitCode())
                .isZero();

        assertThat(rows(out, "by-scheme"))
                .containsExactly(
                        "Planned Care,Daycase,TA,0,1,0,amber,,-1.4,,0,0,0,notApplicable,-1.4,-1.8,-1.4,-0.3",
                        "Planned Care,Referrals,TA,0,0,1,green,-0.4,-1.2,-0.5,-0.1,-0.1,0.1,red,-1.6,-1.6,-1.2,-0.3",
                        "Planned Care,,,0,1,1,amber,-0.4,-2.6,-0.5,-0.1,-0.1,0.1,red,-3,-3.4,-2.6,-0.6",
                        "Primary Care,Prescribing,IS,0,0,1,green,-0.1,-1.7,,-0.1,-0.1,0,green,-1.7,-2.1,-1.6,-0.4",
                        "Primary Care,,,0,0,1,green,-0.1,-1.7,,-0.1,-0.1,0,green,-1.7,-2.1,-1.6,-0.4",
                        "TOTAL,,,0,1,2,amber,-0.5,-4.3,-0.5,-0.2,-0.2,0.1,red,-4.7,-5.5,-4.1,-1");
        assertThat(rows(out, "challenge"))
                .containsExactly(
                        "Challenge,-98.3,-30.4,-22.3,-16.5,-167.5",
                        "Opportunity,-100,-40,-30,-20,-190",
                        "Headroom,-1.7,-9.6,-7.7,-3.5,-22.5");
        assertThat(qipp("verify", out).exitCode()).isZero();
    }

    private static List<String> rows(Path out, String table) throws IOException {
        return Files.readAllLines(out.resolve("tables").resolve(table + ".csv")).stream()
                .skip(1)
                .toList();
    }
}
