package qipp.documents.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static qipp.documents.examples.ExampleFiles.complete;
import static qipp.documents.examples.ExampleFiles.draft;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.json.JsonText;
import qipp.documents.json.Sha256;
import qipp.documents.submission.json.SubmissionJson;

class VerificationTest {
    /** Fewer than the differences that are said at most. */
    private static final int AT_ONCE = 60;

    private static final int BYTES_OF_EACH = 8;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holds_for_a_submission_as_it_was_written(long seed) {
        assertThat(Verification.of(complete(seed))).isEmpty();
        assertThat(Verification.of(draft(seed))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void says_of_each_file_that_one_byte_was_changed_and_where(String path) {
        var random = new Random(path.hashCode());
        for (var time = 0; time < BYTES_OF_EACH; time++) {
            var files = files();
            var changed = files.get(path).clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            files.put(path, changed);

            assertThat(Verification.of(files))
                    .filteredOn(discrepancy -> discrepancy.file().equals(path))
                    .isNotEmpty()
                    .anyMatch(discrepancy -> !discrepancy.where().isEmpty() || path.equals(SubmissionFiles.PROGRAMME));
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void says_of_each_file_that_it_is_cut_off(String path) {
        var files = files();
        files.computeIfPresent(path, (_, bytes) -> Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(Verification.of(files)).extracting(Discrepancy::file).contains(path);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void says_of_each_file_that_it_was_taken_away(String path) {
        var files = files();
        files.remove(path);

        assertThat(Verification.of(files)).extracting(Discrepancy::file).contains(path);
    }

    @Test
    void says_that_a_file_was_added() {
        var files = files();
        files.put("csv/extra.csv", new byte[] {1});

        assertThat(Verification.of(files))
                .extracting(Discrepancy::toString)
                .contains("csv/extra.csv: is not in the manifest: it was added or renamed");
    }

    @Test
    void finds_nothing_to_verify_in_an_empty_folder() {
        assertThat(Verification.of(new TreeMap<>()))
                .extracting(Discrepancy::file)
                .containsExactly(Manifest.PATH, SubmissionFiles.PROGRAMME, SubmissionFiles.SUBMISSION);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                arguments("a figure of the region", "/region/milestones/met"),
                arguments("a figure of an organisation", "/organisations/0/figures/money/all/ytdActual"),
                arguments("a figure of a group", "/groups/1/figures/initiatives"),
                arguments("a figure of the breakdown", "/breakdown/2/figures/money/initiatives/annualPlan"),
                arguments("an input of a rating", "/ratings/0/inputs"),
                arguments("a milestone that is not met", "/milestonesNotMet/0/slippageMonths"),
                arguments("a total of the ledger", "/ledger/rowsIn"),
                arguments("an account of the ledger", "/ledger/accounts/3/poundsOut"),
                arguments("the rows of an exclusion", "/exclusions/0/rows"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void finds_by_the_rows_where_a_manifest_lies_consistently(String what, String pointer) {
        var files = files();
        lie(files, pointer, VerificationTest::oneMore);

        assertThat(Verification.of(files))
                .as(what)
                .anySatisfy(discrepancy -> assertThat(discrepancy.where()).startsWith(pointer));
    }

    /**
     * One of each kind of number outside what was sent, some at once. What findings say, the rows, and what an exclusion
     * counts are what was sent: only the files of the trackers can tell of a change to them from which no figure follows.
     */
    static Stream<List<String>> figures() {
        var document = ((Json.Members) JsonReading.read(files().get(SubmissionFiles.SUBMISSION)));
        var computed = document.without("rows").without("findings").without("exclusions");
        var pointers = List.copyOf(Tampering.kindsOfNumbers(computed));
        assertThat(pointers).hasSizeGreaterThan(500);
        return IntStream.range(0, Math.ceilDiv(pointers.size(), AT_ONCE))
                .mapToObj(some -> pointers.subList(some * AT_ONCE, Math.min(pointers.size(), (some + 1) * AT_ONCE)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void names_each_figure_that_is_not_what_the_rows_give_though_manifest_and_hashes_agree(List<String> pointers) {
        var files = files();
        lie(files, document -> {
            var lying = document;
            for (var pointer : pointers) {
                lying = Tampering.at(pointer, lying, VerificationTest::oneMore);
            }
            return lying;
        });

        assertThat(Verification.of(files)).extracting(Discrepancy::where).containsAll(pointers);
    }

    @ParameterizedTest
    @MethodSource("words")
    void names_each_rating_that_is_not_what_the_rows_give_though_manifest_and_hashes_agree(String pointer) {
        var files = files();
        lie(files, pointer, word -> Json.text(word.equals(Json.text("red")) ? "green" : "red"));

        assertThat(Verification.of(files)).extracting(Discrepancy::where).contains(pointer);
    }

    static Stream<String> words() {
        return Stream.of("/ratings/0/rating", "/ratings/1/rollUp/rating", "/ratings/2/flip/to", "/ratings/40/rating");
    }

    @Test
    void finds_that_a_row_was_changed_by_the_figures_that_no_longer_follow() {
        var files = files();
        lie(files, "/rows/finance/0/months", VerificationTest::oneMore);

        assertThat(Verification.of(files))
                .extracting(Discrepancy::where)
                .contains("/ledger/poundsOut", "/ledger/poundsIn");
    }

    @Test
    void finds_that_a_row_was_taken_away() {
        var files = files();
        lie(
                files,
                "/rows/milestones",
                milestones -> new Json.Array(((Json.Array) milestones)
                        .values()
                        .subList(1, ((Json.Array) milestones).values().size())));

        assertThat(Verification.of(files)).extracting(Discrepancy::where).contains("/ledger/rowsOut");
    }

    @Test
    void finds_that_a_draft_was_made_a_final_submission() {
        var files = files();
        lie(files, "/kind", _ -> Json.text("final"));

        assertThat(Verification.of(files))
                .extracting(Discrepancy::what)
                .anySatisfy(what -> assertThat(what).contains("has no accepted tracker"));
    }

    @Test
    void finds_that_what_rejects_was_made_a_note() {
        var files = files();
        lie(
                files,
                "/findings/0/severity",
                severity -> Json.text(severity.equals(Json.text("note")) ? "explain" : "note"));

        assertThat(Verification.of(files))
                .filteredOn(discrepancy -> discrepancy.where().equals("/findings"))
                .extracting(Discrepancy::what)
                .anySatisfy(what -> assertThat(what).contains(", by the programme '"));
    }

    @Test
    void finds_that_a_tracker_waits_for_nothing() {
        var files = files();
        lie(files, "/findings", _ -> new Json.Array(List.of()));
        lie(files, "/organisations/0/state", _ -> Json.text("explain"));

        assertThat(Verification.of(files))
                .extracting(Discrepancy::what)
                .anySatisfy(what -> assertThat(what).contains("waits for an explanation, and nothing"));
    }

    @Test
    void finds_that_the_programme_was_changed() {
        var files = files();
        var programme = new String(files.get(SubmissionFiles.PROGRAMME), StandardCharsets.UTF_8);
        files.put(
                SubmissionFiles.PROGRAMME,
                programme.replace("4000000", "400000").getBytes(StandardCharsets.UTF_8));
        rehash(files);

        assertThat(Verification.of(files))
                .extracting(Discrepancy::toString)
                .contains("programme.json: is not the programme that the submission names: it was changed or exchanged")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("programme.json: /region/coverage/challenge of submission.json ")
                        .endsWith("with it the rows give '6400000'"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void finds_any_value_that_was_changed_and_never_fails(long seed) {
        var random = new Random(seed);
        var files = files();
        var document = (Json.Members) JsonReading.read(files.get(SubmissionFiles.SUBMISSION));
        reseal(files, (Json.Members) Tampering.anywhere(random, document.without(SubmissionJson.SEAL)));

        assertThat(Verification.of(files)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999999",
                "1e-99999999999",
                "1E400",
                "1e999999999",
                "123456789012345678901234567890",
                "01",
                "-0",
                "{\"a\":1,\"a\":2}",
                "[1",
                "\"\\ud800\"",
                "nul",
                ""
            })
    void says_of_any_number_that_cannot_be_one_that_the_document_does_not_hold(String written) {
        var files = files();
        var document = new String(files.get(SubmissionFiles.SUBMISSION), StandardCharsets.UTF_8);
        var changed =
                document.replaceFirst("\"initiatives\":[0-9]+", "\"initiatives\":" + Matcher.quoteReplacement(written));
        files.put(SubmissionFiles.SUBMISSION, changed.getBytes(StandardCharsets.UTF_8));
        rehash(files);

        assertThat(Verification.of(files)).extracting(Discrepancy::file).contains(SubmissionFiles.SUBMISSION);
    }

    static Stream<String> paths() {
        return files().keySet().stream();
    }

    private static SortedMap<String, byte[]> files() {
        return new TreeMap<>(draft(1));
    }

    private static void lie(SortedMap<String, byte[]> files, String pointer, Tampering.Change change) {
        lie(files, document -> Tampering.at(pointer, document, change));
    }

    /** A lie that holds together: the document is sealed again, and the manifest lists its new hash. */
    private static void lie(SortedMap<String, byte[]> files, Tampering.Change change) {
        var document = (Json.Members) JsonReading.read(files.get(SubmissionFiles.SUBMISSION));
        reseal(files, (Json.Members) change.of(document.without(SubmissionJson.SEAL)));
    }

    private static void reseal(SortedMap<String, byte[]> files, Json.Members unsealed) {
        var sealed = unsealed.with(SubmissionJson.SEAL, Json.text(Sha256.of(JsonText.bytes(unsealed))));
        files.put(SubmissionFiles.SUBMISSION, JsonText.bytes(sealed));
        rehash(files);
    }

    private static void rehash(SortedMap<String, byte[]> files) {
        var manifest = Manifest.read(files.remove(Manifest.PATH));
        var lying = new Manifest(
                manifest.programme(),
                manifest.programmeSha256(),
                files.entrySet().stream()
                        .map(file -> ListedFile.of(file.getKey(), file.getValue()))
                        .toList(),
                manifest.inputs());
        files.put(Manifest.PATH, lying.bytes());
    }

    private static Json oneMore(Json json) {
        return Tampering.oneMore(json);
    }
}
