package qipp.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.localstack.Client.PERIOD;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.samples.SampleTrackers;
import tools.jackson.databind.JsonNode;

/** The whole road of the six sample trackers, from outside: half of them are received by their event alone. */
class RoadIT {
    private static final SequencedMap<String, byte[]> TRACKERS = SampleTrackers.files();
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @TempDir
    private static Path folder;

    private static LocalDate received;
    private static JsonNode board;
    private static List<JsonNode> submissions;

    @BeforeAll
    static void walk() {
        received = LocalDate.now(ENGLAND);
        TRACKERS.forEach(RoadIT::send);
        board = Waiting.until(
                "six trackers on the board",
                () -> Client.region().ask("readBoard", Map.of("period", PERIOD)),
                shown -> shown.get("organisations").valueStream().allMatch(line -> line.hasNonNull("current")));
        submissions = AtOnce.twice(() -> Client.region().ask("mergeTrackers", Map.of("period", PERIOD)));
    }

    /** Every second client says that it is done; of the others storage alone tells. */
    private static void send(String fileName, byte[] content) {
        var client = Client.of(organisation(fileName));
        var uploadId = client.upload(PERIOD, fileName, content);
        if (isTold(fileName)) {
            client.ask("completeUpload", Map.of("uploadId", uploadId));
        }
    }

    private static boolean isTold(String fileName) {
        return TRACKERS.sequencedKeySet().stream().toList().indexOf(fileName) % 2 == 0;
    }

    private static String organisation(String fileName) {
        return fileName.substring(0, fileName.indexOf('.'));
    }

    @Test
    void the_board_shows_all_six_and_nothing_that_blocks() {
        assertThat(board.get("blocks").valueStream()).isEmpty();
        assertThat(board.get("organisations").valueStream())
                .hasSize(6)
                .allSatisfy(line -> assertThat(line.get("state").asString()).isEqualTo("accepted"));
    }

    @Test
    void the_submission_is_byte_for_byte_what_the_command_line_merges() {
        var here = new TreeMap<String, byte[]>();
        submissions
                .getFirst()
                .get("files")
                .valueStream()
                .forEach(file -> here.put(
                        file.get("path").asString(),
                        Client.get(URI.create(file.get("url").asString()))));

        var there = CommandLine.merge(TRACKERS, received, folder);

        assertThat(here).containsOnlyKeys(there.keySet());
        assertThat(here)
                .allSatisfy((path, content) -> assertThat(content).as(path).isEqualTo(there.get(path)));
    }

    @Test
    void two_who_merge_at_once_get_the_same_submission() {
        assertThat(submissions)
                .extracting(merged -> merged.at("/version/number").asInt())
                .containsExactly(1, 1);
        assertThat(submissions.getFirst().get("version"))
                .isEqualTo(submissions.getLast().get("version"));
    }

    @Test
    void an_event_that_comes_again_changes_nothing() {
        var before = Client.of("ELC").ask("readTracker", Map.of("period", PERIOD));
        var uploadId = before.at("/revisions/0/uploadId").asString();

        Messages.send(Messages.created("incoming/%s/%s/ELC/%s".formatted(SampleTrackers.PROGRAMME, PERIOD, uploadId)));
        Messages.untilAllAreDealtWith();

        var after = Client.of("ELC").ask("readTracker", Map.of("period", PERIOD));
        assertThat(after.get("revisions")).isEqualTo(before.get("revisions"));
        assertThat(after.get("results")).isEqualTo(before.get("results"));
    }

    @Test
    void the_submission_can_be_read_again() {
        var again = Client.region().ask("readSubmission", Map.of("period", PERIOD));

        assertThat(again.at("/version/sha256")).isEqualTo(submissions.getFirst().at("/version/sha256"));
        assertThat(again.get("versions").size()).isOne();
    }

    @Test
    void an_organisation_reads_its_own_tracker_and_gets_the_file_back() {
        var answer = Client.of("NCL").ask("readTracker", Map.of("period", PERIOD));

        assertThat(answer.at("/results/0/state").asString()).isEqualTo("accepted");
        assertThat(Client.get(URI.create(answer.at("/links/original").asString())))
                .isEqualTo(TRACKERS.get("NCL.xlsx"));
    }
}
