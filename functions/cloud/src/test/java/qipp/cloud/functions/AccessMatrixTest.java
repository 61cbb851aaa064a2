package qipp.cloud.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.cloud.fakes.Answered;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.fakes.Sender;
import qipp.cloud.fakes.SmallProgramme;
import qipp.cloud.keeping.ProgrammeVersionItems;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.domain.keeping.ProgrammeVersions.Version;
import qipp.domain.upload.KeptFile;

/** Who may call what, about whose: every function, every role, and no function without a row. */
class AccessMatrixTest {
    private static final String SECRET_NAME = "only-for-sel.xlsx";

    /** About whose things a call is. */
    enum Whose {
        /** The caller's own. */
        OWN,
        /** Those of another organisation of the programme. */
        OTHER,
        /** The body names another programme. */
        OTHER_PROGRAMME,
        /** The caller is of another programme, and asks as if of its own. */
        ELSEWHERE
    }

    /** What a role hears, by status: about its own, another's, another programme's, and from elsewhere. */
    record Heard(int own, int other, int otherProgramme, int elsewhere) {
        int about(Whose whose) {
            return switch (whose) {
                case OWN -> own;
                case OTHER -> other;
                case OTHER_PROGRAMME -> otherProgramme;
                case ELSEWHERE -> elsewhere;
            };
        }
    }

    /**
     * A function.
     *
     * @param body for the ids of the upload and of the organisation that are meant, and with further fields
     * @param organisation what its analyst and its director hear
     * @param regionAnalyst what the region's analyst hears; likewise its director
     */
    record Row(String function, String body, Heard organisation, Heard regionAnalyst, Heard regionDirector) {
        Heard expected(Role role) {
            return switch (role) {
                case ORGANISATION_ANALYST, ORGANISATION_DIRECTOR -> organisation;
                case REGION_ANALYST -> regionAnalyst;
                case REGION_DIRECTOR -> regionDirector;
            };
        }
    }

    private static final Heard NO = new Heard(403, 403, 403, 403);
    private static final Heard REGION = new Heard(200, 200, 403, 404);

    private static final List<Row> ROWS = List.of(
            new Row(
                    "requestUpload",
                    "{\"period\":\"2012-06\",\"purpose\":\"submit\",\"fileName\":\"a.xlsx\",\"size\":4,\"sha256\":\""
                            + "a".repeat(64) + "\",\"organisation\":\"%organisation\"%programme}",
                    new Heard(200, 403, 403, 404),
                    NO,
                    NO),
            new Row("completeUpload", "{\"uploadId\":\"%upload\"}", new Heard(200, 404, 404, 404), NO, NO),
            new Row(
                    "checkTracker",
                    "\"good\"",
                    new Heard(200, 200, 200, 404),
                    new Heard(200, 200, 200, 404),
                    new Heard(200, 200, 200, 404)),
            new Row(
                    "readTracker",
                    "{\"period\":\"2012-06\",\"organisation\":\"%organisation\"%programme}",
                    new Heard(200, 403, 403, 404),
                    REGION,
                    REGION),
            new Row("readBoard", "{\"period\":\"2012-06\"%programme}", NO, REGION, REGION),
            new Row("mergeTrackers", "{\"period\":\"2012-06\"%programme}", NO, REGION, REGION),
            new Row("readSubmission", "{\"period\":\"2012-06\"%programme}", NO, REGION, REGION),
            new Row("readProgramme", "{\"period\":\"2012-06\"%programme}", NO, REGION, REGION),
            new Row(
                    "saveProgramme",
                    "{\"approval\":{\"number\":1,\"sha256\":\"" + SmallProgramme.SHA256 + "\"}%programme}",
                    NO,
                    NO,
                    REGION));

    private final MemoryTable table = new MemoryTable();
    private final MemoryFiles files = new MemoryFiles();
    private final Product product = Product.small(table, files);
    private String ofNcl = "";
    private String ofSel = "";

    static Stream<Arguments> cases() {
        return ROWS.stream()
                .flatMap(row -> Arrays.stream(Role.values())
                        .flatMap(role -> Arrays.stream(Whose.values()).map(whose -> arguments(row, role, whose))));
    }

    static Stream<Row> rows() {
        return ROWS.stream();
    }

    @BeforeEach
    void everythingIsThere() {
        ofNcl = sent("NCL", "tracker.xlsx");
        ofSel = sent("SEL", SECRET_NAME);
        String region = product.tokens().region(Role.REGION_ANALYST);
        product.call("mergeTrackers", region, "{\"period\":\"2012-06\"}").fields();
        files.keep("programmes/small/document", SmallProgramme.DOCUMENT, "application/json");
        new ProgrammeVersionItems(table)
                .add(new Version(
                        SmallProgramme.ID,
                        1,
                        YearMonth.of(2012, 8),
                        new KeptFile(
                                "programmes/small/document", SmallProgramme.DOCUMENT.length, SmallProgramme.SHA256),
                        "why",
                        "another director",
                        Optional.empty()));
    }

    @Test
    void every_function_has_a_row() {
        assertThat(ROWS.stream().map(Row::function))
                .containsExactlyElementsOf(product.functions().operations().stream()
                        .map(Operation::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_caller_hears_what_the_role_allows(Row row, Role role, Whose whose) {
        Answered answer = product.call(row.function(), token(whose, Set.of(role)), body(row, whose));
        assertThat(answer.status()).isEqualTo(row.expected(role).about(whose));
        if (answer.status() != 200) {
            assertThat(answer.text()).doesNotContain(SECRET_NAME).doesNotContain(ofSel);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobody_without_a_role_hears_anything(Row row) {
        for (Whose whose : Whose.values()) {
            assertThat(product.call(row.function(), token(whose, Set.of()), body(row, whose))
                            .problem())
                    .isEqualTo("not-yours");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobody_without_a_token_hears_anything(Row row) {
        var answer = product.call(
                "POST",
                "/" + row.function(),
                Map.of("content-type", List.of("application/json")),
                body(row, Whose.OWN).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.problem()).isEqualTo("not-signed-in");
        assertThat(answer.headers()).containsEntry("www-authenticate", "Bearer");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_organisations_role_is_nothing_without_an_organisation(Row row) {
        String token = product.tokens().region(Role.ORGANISATION_ANALYST, Role.ORGANISATION_DIRECTOR);
        int status = product.call(row.function(), token, body(row, Whose.OWN)).status();
        assertThat(status)
                .isEqualTo(
                        switch (row.function()) {
                            case "checkTracker" -> 200;
                            case "completeUpload" -> 404;
                            default -> 403;
                        });
    }

    private String body(Row row, Whose whose) {
        UnaryOperator<String> about = whose == Whose.OTHER || whose == Whose.OTHER_PROGRAMME
                ? body -> body.replace("%organisation", "SEL").replace("%upload", ofSel)
                : body -> body.replace("%organisation", "NCL").replace("%upload", ofNcl);
        String programme = whose == Whose.OTHER_PROGRAMME ? ",\"programme\":\"other\"" : "";
        return about.apply(row.body()).replace("%programme", programme);
    }

    private String token(Whose whose, Set<Role> roles) {
        boolean isOfRegion = roles.contains(Role.REGION_ANALYST) || roles.contains(Role.REGION_DIRECTOR);
        return product.tokens()
                .header(new Caller(
                        "somebody",
                        whose == Whose.ELSEWHERE ? "elsewhere" : SmallProgramme.ID,
                        isOfRegion ? Optional.empty() : Optional.of("NCL"),
                        roles));
    }

    private String sent(String code, String fileName) {
        var sender = new Sender(product, files, product.tokens().organisation(code, Role.ORGANISATION_ANALYST));
        var put = sender.put("2012-06", fileName, ("good " + code).getBytes(StandardCharsets.UTF_8));
        sender.complete(put).fields();
        return put.uploadId();
    }
}
