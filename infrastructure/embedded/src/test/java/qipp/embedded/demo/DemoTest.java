package qipp.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.embedded.kill.ChildProcess;
import qipp.embedded.report.NotMetTable;
import qipp.embedded.report.PublishedTables;
import qipp.embedded.report.RegionTable;
import qipp.embedded.report.ThreeThings;
import qipp.embedded.server.EmbeddedServer;
import qipp.embedded.server.Settings;
import qipp.samples.PublishedFigure;
import qipp.samples.SampleTrackers;
import qipp.terminal.Colours;

/** The whole road on one machine: six trackers through presigned links over HTTP, to London's submission. */
class DemoTest {
    @TempDir
    private static Path folder;

    private static final List<String> STEPS = new ArrayList<>();
    private static Demo.Shown shown;

    @BeforeAll
    static void run() {
        try (var server = EmbeddedServer.start(Settings.forThisMachine(folder.resolve("data"), 0))) {
            shown = new Demo(server, STEPS::add).run(saved());
        }
    }

    @AfterAll
    static void forget() {
        STEPS.clear();
    }

    @Test
    void every_tracker_is_accepted_and_the_submission_is_final() {
        assertThat(STEPS).filteredOn(step -> step.endsWith("accepted")).hasSize(6);
        assertThat(shown.submission().kind().published()).isEqualTo("final");
        assertThat(shown.sentAt()).containsOnlyKeys("NCL", "NWL", "ONEL", "SEL", "ELC", "SWL");
    }

    /** The command's own process, as a user runs it on the same six files. */
    @Test
    void the_submission_is_to_the_byte_what_merging_the_files_gives() throws IOException {
        var trackers = Files.createDirectory(folder.resolve("trackers"));
        for (var file : SampleTrackers.files().entrySet()) {
            Files.write(trackers.resolve(file.getKey()), file.getValue());
        }
        var merged = folder.resolve("merged");

        var merge =
                ChildProcess.start(qipp.commandline.Main.class, "merge", "-o", merged.toString(), trackers.toString());

        assertThat(merge.onExit().join().exitValue()).isZero();
        assertThat(paths(saved())).isEqualTo(paths(merged));
        assertThat(paths(merged))
                .allSatisfy(path -> assertThat(saved().resolve(path)).hasSameBinaryContentAs(merged.resolve(path)));
    }

    @Test
    void the_tables_say_what_was_published_but_for_the_figures_that_are_wrong_there() {
        var lines = String.join("\n", new PublishedTables(shown.submission(), new Colours(false)).lines(published()));

        assertThat(lines)
                .contains("111 published figures, 104 of them as ours; what does not agree:"
                        + " 6 rounding, 6 genuine, 2 follows")
                .contains("SEL        89   22  16 (17)            0")
                .contains("All       426  129      107")
                .contains(
                        "ONEL        3            8 (3)",
                        "SEL     6 (5)          29 (33)",
                        "ELC         3           10 (9)")
                .contains("99 (98)", "56 (57)")
                .contains("All     59,815      57,234        -2,581      445,505           434,170            -11,335");
    }

    @Test
    void every_difference_has_its_kind_and_no_kind_stands_without_one() {
        assertThat(published())
                .allSatisfy(figure -> assertThat(figure.cause().isPresent())
                        .isEqualTo(figure.kind() != PublishedFigure.DifferenceKind.EXACT));
        assertThat(new PublishedTables(shown.submission(), new Colours(false)).unexplained(published()))
                .isEmpty();
    }

    @Test
    void london_is_shown_at_a_glance() {
        var lines = new RegionTable(shown.submission(), new Colours(false)).lines(Map.of("NCL", "09:14"));

        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).matches(" *NCL +North Central London +09:14 +43 +14 +14 +0 +0 +- +Green"))
                .anySatisfy(line ->
                        assertThat(line).matches(" *SEL +South East London +current +89 +22 +16 +0 +6 +29 months +Red"))
                .anySatisfy(line ->
                        assertThat(line).matches(" *All +NHS London +6 of 6 +426 +129 +107 +10 +12 +47 months +Red"))
                .anySatisfy(line -> assertThat(line)
                        .matches(" *ONEL +3,868 +3,653 +94.4% +Amber +44,062 +33,496 +76.0% +Red +114.4% +Green +Red"))
                .anySatisfy(line ->
                        assertThat(line).matches(" *All +59,815 +57,234 +95.7% +Green +445,505 +434,170 +97.5% .*"));
    }

    @Test
    void the_three_things_to_know_are_london_s() {
        assertThat(String.join(" ", new ThreeThings(shown.submission(), new Colours(false)).lines())
                        .replaceAll(" +", " "))
                .contains("The largest shortfall: Outer North East London, £10,567k")
                .contains("The longest slippage: South East London, 10 months")
                .contains("June 2012, now April 2013; new service specification required")
                .contains("North West London rates itself Amber, and the rules say Green");
    }

    @Test
    void nothing_is_wider_than_a_terminal() {
        var submission = shown.submission();
        var colours = new Colours(false);

        assertThat(new RegionTable(submission, colours).lines(Map.of())).allSatisfy(DemoTest::fits);
        assertThat(new PublishedTables(submission, colours).lines(published())).allSatisfy(DemoTest::fits);
        assertThat(new NotMetTable(submission, colours).lines()).hasSize(13).allSatisfy(DemoTest::fits);
        assertThat(new ThreeThings(submission, colours).lines()).allSatisfy(DemoTest::fits);
    }

    @Test
    void to_walk_it_again_on_the_same_data_is_no_new_version() {
        try (var server = EmbeddedServer.start(Settings.forThisMachine(folder.resolve("data"), 0))) {
            var again = new Demo(server, _ -> {}).run(saved());

            assertThat(again.number()).isEqualTo(shown.number());
            assertThat(again.sha256()).isEqualTo(shown.sha256());
        }
    }

    private static List<PublishedFigure> published() {
        return PublishedFigure.ofJune2012();
    }

    private static Path saved() {
        return folder.resolve("data/submission");
    }

    private static List<String> paths(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void fits(String line) {
        assertThat(line).hasSizeLessThanOrEqualTo(100);
    }
}
