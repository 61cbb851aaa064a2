package qipp.cloud.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qipp.cloud.fakes.Answered;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.fakes.Sender;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.receiving.ReceiveTracker.Notice;
import qipp.cloud.openapi.OpenApi;
import qipp.documents.TrackerFiles;
import qipp.documents.archive.CsvArchive;
import qipp.documents.json.JsonFields;
import qipp.documents.json.Sha256;
import qipp.documents.programme.Programmes;
import qipp.documents.submission.ListedFile;
import qipp.documents.submission.SubmissionFiles;
import qipp.documents.submission.Verification;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.domain.checking.Asked;
import qipp.domain.checking.Check;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.MergeRequest;
import qipp.samples.SampleTrackers;

/** The six trackers of London go the whole road, half of them by the storage's event and half by their senders' word. */
class LondonTest {
    private static final String JUNE = "2012-06";
    private static final MemoryFiles FILES = new MemoryFiles();
    private static final Product PRODUCT = Product.real(new MemoryTable(), FILES);
    private static final String REGION = PRODUCT.tokens()
            .header(new Caller(
                    "director@london", SampleTrackers.PROGRAMME, Optional.empty(), Set.of(Role.REGION_ANALYST)));
    private static final Map<String, byte[]> SAMPLES = SampleTrackers.files();

    private static Answered boardBefore;
    private static Answered mergeTooEarly;
    private static Answered board;
    private static Answered merged;

    @BeforeAll
    static void send() {
        var names = List.copyOf(SAMPLES.keySet());
        names.subList(0, 3).forEach(name -> {
            var put = sender(name).put(JUNE, name, SAMPLES.get(name));
            var out = PRODUCT.functions()
                    .receiveTracker()
                    .apply(new ReceiveTracker.In(List.of(new Notice("m", put.key()), new Notice("m", put.key()))));
            assertThat(out.failed()).isEmpty();
        });
        boardBefore = ask("readBoard");
        mergeTooEarly = ask("mergeTrackers");
        names.subList(3, 6).forEach(name -> {
            var put = sender(name).put(JUNE, name, SAMPLES.get(name));
            assertThat(sender(name).complete(put).fields().count("current")).isEqualTo(1);
        });
        board = ask("readBoard");
        merged = ask("mergeTrackers");
    }

    @Test
    void the_board_says_who_has_sent_and_what_is_missing() {
        assertThat(states(boardBefore))
                .containsExactly("accepted", "accepted", "accepted", "absent", "absent", "absent");
        assertThat(boardBefore.fields().texts("blocks"))
                .hasSize(3)
                .allMatch(text -> text.contains("no accepted tracker"));
        assertThat(states(board)).containsOnly("accepted").hasSize(6);
        assertThat(board.fields().texts("blocks")).isEmpty();
    }

    @Test
    void the_board_shows_figures_and_ratings_of_each_organisation() {
        var due = board.fields()
                .objects(
                        "organisations",
                        line -> line.object("figures").object("milestones").count("due"));
        assertThat(due.stream().mapToInt(count -> count).sum()).isEqualTo(129);
        assertThat(board.fields()
                        .objects("organisations", line -> line.jsons("ratings").size()))
                .allMatch(count -> count == 5);
    }

    @Test
    void a_merge_of_three_is_refused_with_all_that_blocks_it() {
        assertThat(mergeTooEarly.status()).isEqualTo(409);
        assertThat(mergeTooEarly.problem()).isEqualTo("blocked");
        assertThat(mergeTooEarly.json().objects("errors", error -> error.text("detail")))
                .isEqualTo(boardBefore.fields().texts("blocks"));
    }

    @Test
    void the_submission_says_what_was_published_of_london() {
        var milestones = merged.fields().object("content").object("region").object("milestones");
        assertThat(List.of(
                        milestones.count("inYear"),
                        milestones.count("due"),
                        milestones.count("met"),
                        milestones.count("inProgress"),
                        milestones.count("notMet"),
                        milestones.count("slippageMonths")))
                .containsExactly(426, 129, 107, 10, 12, 47);
    }

    @Test
    void the_files_are_those_of_a_merge_made_elsewhere_to_the_byte() {
        var expected = mergedElsewhere();
        var found = files(merged);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, content) -> assertThat(found.get(path)).as(path).isEqualTo(content));
        assertThat(Verification.of(found)).isEmpty();
    }

    @Test
    void the_csv_files_come_in_one_archive_that_is_none_of_the_files() throws IOException {
        var archive = merged.fields().object("csvZip");
        var content = content(archive);
        var tables = new TreeMap<>(mergedElsewhere());
        tables.keySet().removeIf(path -> !path.startsWith("csv/") && !path.startsWith("tables/"));

        assertThat(tables).containsKey("csv/data-dictionary.csv").containsKey("csv/milestones.csv");
        assertThat(unpacked(content).keySet()).isEqualTo(tables.keySet());
        unpacked(content).forEach((path, file) -> assertThat(file).as(path).isEqualTo(tables.get(path)));
        assertThat(content).isEqualTo(CsvArchive.of(mergedElsewhere()));
        assertThat(archive.text("sha256")).isEqualTo(Sha256.of(content));
        assertThat(archive.count("size")).isEqualTo(content.length);
        assertThat(archive.text("url")).contains("csv.zip");
        assertThat(merged.fields().objects("files", file -> file.text("path")))
                .noneMatch(path -> path.endsWith(".zip"));
    }

    private static SortedMap<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void merging_again_gives_the_same_version_and_it_can_be_read() {
        var again = ask("mergeTrackers");
        var read = ask("readSubmission");
        assertThat(again.fields().object("version").count("number")).isEqualTo(1);
        assertThat(read.text()).isEqualTo(again.text());
        assertThat(read.fields().objects("versions", version -> version.text("kind")))
                .containsExactly("final");
    }

    @Test
    void every_answer_is_as_the_openapi_document_says() {
        var tracker = PRODUCT.call("readTracker", REGION, "{\"period\":\"2012-06\",\"organisation\":\"NCL\"}");
        assertThat(OpenApi.misfits("TrackerAnswer", tracker.text())).isEmpty();
        assertThat(OpenApi.misfits("BoardAnswer", boardBefore.text())).isEmpty();
        assertThat(OpenApi.misfits("BoardAnswer", board.text())).isEmpty();
        assertThat(OpenApi.misfits("Problem", mergeTooEarly.text())).isEmpty();
        assertThat(OpenApi.misfits("SubmissionAnswer", merged.text())).isEmpty();
        assertThat(OpenApi.misfits(
                        "ProgrammeAnswer",
                        PRODUCT.call("readProgramme", REGION, "{}").text()))
                .isEmpty();
    }

    private static Sender sender(String fileName) {
        var code = fileName.replace(".xlsx", "");
        var caller = new Caller(
                "analyst@" + code, SampleTrackers.PROGRAMME, Optional.of(code), Set.of(Role.ORGANISATION_ANALYST));
        return new Sender(PRODUCT, FILES, PRODUCT.tokens().header(caller));
    }

    private static Answered ask(String function) {
        return PRODUCT.call(function, REGION, "{\"period\":\"2012-06\"}");
    }

    private static List<String> states(Answered answer) {
        return answer.fields().objects("organisations", line -> line.text("state"));
    }

    private static SortedMap<String, byte[]> files(Answered submission) {
        var files = new TreeMap<String, byte[]>();
        submission.fields().jsons("files").stream()
                .map(JsonFields::of)
                .forEach(file -> files.put(file.text("path"), content(file)));
        return files;
    }

    private static byte[] content(JsonFields file) {
        return FILES.read(URI.create(file.text("url")).getPath().substring(1)).orElseThrow();
    }

    private static SortedMap<String, byte[]> mergedElsewhere() {
        var programme = Programmes.shipped(SampleTrackers.PROGRAMME).orElseThrow();
        var inputs = SAMPLES.values().stream()
                .map(content -> MergeInput.of(
                        Sha256.of(content),
                        Check.check(
                                TrackerFiles.open(content),
                                programme.programme(),
                                Asked.ANYTHING,
                                List.of(),
                                Optional.empty(),
                                Optional.empty())))
                .toList();
        var request = new MergeRequest(
                programme.programme(), programme.sha256(), YearMonth.of(2012, 6), Kind.FINAL, Optional.empty());
        var done = (Merged.Done) Merge.of(request, inputs, List.of());
        return SubmissionFiles.of(
                done.submission(),
                Programmes.shippedDocument(SampleTrackers.PROGRAMME).orElseThrow(),
                SAMPLES.entrySet().stream()
                        .map(file -> ListedFile.of(file.getKey(), file.getValue()))
                        .toList());
    }
}
