package qipp.cloud.functions.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qipp.cloud.fakes.Answered;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.documents.programme.Programmes;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;

class SaveProgrammeTest {
    private static final String PROGRAMME = "nhs-london-2012-13";
    private static final String DOCUMENT =
            new String(Programmes.shippedDocument(PROGRAMME).orElseThrow(), StandardCharsets.UTF_8);

    private final Product product = Product.real(new MemoryTable(), new MemoryFiles());
    private final String one = director("one");
    private final String other = director("other");

    @Test
    void reads_a_programme_as_it_ships() {
        var answer = read("{}").fields();
        assertThat(answer.json("version").toString()).contains("Null");
        assertThat(answer.text("sha256"))
                .isEqualTo(Programmes.shipped(PROGRAMME).orElseThrow().sha256());
        assertThat(answer.jsons("versions")).isEmpty();
    }

    @Test
    void a_draft_is_not_policy_until_another_director_approves_it() {
        var draft =
                draft(one, "2012-08", "A new name", renamed("London, changed")).fields();
        assertThat(read("{\"period\":\"2012-08\"}").fields().object("document").text("name"))
                .startsWith("NHS London");

        assertThat(approve(one, 1, draft.text("sha256")).status()).isEqualTo(403);
        assertThat(approve(other, 1, draft.text("sha256")).status()).isEqualTo(200);

        assertThat(read("{\"period\":\"2012-08\"}").fields().object("document").text("name"))
                .isEqualTo("London, changed");
        assertThat(read("{\"period\":\"2012-08\"}").fields().count("version")).isEqualTo(1);
        assertThat(read("{}").fields().object("document").text("name")).isEqualTo("London, changed");
        assertThat(read("{\"period\":\"2012-07\"}").fields().object("document").text("name"))
                .startsWith("NHS London");
        assertThat(read("{\"version\":1}").fields().objects("versions", version -> version.text("approvedBy")))
                .containsExactly("other");
    }

    @Test
    void names_everything_that_is_wrong_with_a_draft() {
        var answer = draft(
                one, "2012-05", " ", "{\"format\":\"qipp-programme/1\",\"id\":\"nhs-london-2012-13\",\"nmae\":\"x\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().objects("errors", error -> error.text("pointer")))
                .contains("/draft/from", "/draft/reason", "/draft/document/nmae")
                .allMatch(pointer -> pointer.startsWith("/draft/"));
        assertThat(answer.json().jsons("errors")).hasSizeGreaterThan(6);
    }

    @Test
    void refuses_the_document_of_another_programme_and_a_month_of_another_year() {
        var document = new String(Programmes.shippedDocument("sw-essex-2011-12").orElseThrow(), StandardCharsets.UTF_8);
        var answer = draft(one, "2012-08", "why", document);
        assertThat(answer.json().objects("errors", error -> error.text("pointer")))
                .contains("/draft/document/id", "/draft/from");
    }

    @Test
    void a_month_that_is_over_has_begun() {
        assertThat(draft(one, "2012-06", "why", DOCUMENT).status()).isEqualTo(422);
        assertThat(draft(one, "2012-07", "why", DOCUMENT).status()).isEqualTo(200);
    }

    @Test
    void a_draft_whose_month_has_passed_is_not_approved_any_more() {
        var sha256 = draft(one, "2012-07", "why", renamed("x")).fields().text("sha256");
        product.clock().set(Instant.parse("2012-08-01T09:00:00Z"));
        assertThat(approve(other, 1, sha256).problem()).isEqualTo("closed");
    }

    @Test
    void what_was_not_read_is_not_approved() {
        draft(one, "2012-08", "why", DOCUMENT);
        assertThat(approve(other, 1, "a".repeat(64)).problem()).isEqualTo("changed-since");
        assertThat(approve(other, 2, "a".repeat(64)).problem()).isEqualTo("not-there");
    }

    @Test
    void the_same_draft_and_the_same_approval_may_be_sent_twice() {
        draft(one, "2012-08", "why", DOCUMENT);
        var draft = draft(one, "2012-08", "why", DOCUMENT).fields();
        assertThat(draft.jsons("versions")).hasSize(1);
        approve(other, 1, draft.text("sha256"));
        assertThat(approve(other, 1, draft.text("sha256")).status()).isEqualTo(200);
        assertThat(approve(director("third"), 1, draft.text("sha256")).problem())
                .isEqualTo("changed-since");
    }

    @Test
    void a_number_of_too_many_digits_is_a_fault_of_the_document() {
        var document = DOCUMENT.replaceFirst("\"green\": [0-9.]+", "\"green\": 0.95000000000000000001");
        assertThat(document).isNotEqualTo(DOCUMENT);
        assertThat(draft(one, "2012-08", "why", document).status()).isEqualTo(422);
    }

    @Test
    void what_is_neither_draft_nor_approval_is_refused() {
        assertThat(save(one, "{}").status()).isEqualTo(422);
    }

    private static String renamed(String name) {
        return DOCUMENT.replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"" + name + "\"");
    }

    private String director(String subject) {
        return product.tokens().header(new Caller(subject, PROGRAMME, Optional.empty(), Set.of(Role.REGION_DIRECTOR)));
    }

    private Answered read(String body) {
        return product.call("readProgramme", one, body);
    }

    private Answered draft(String director, String from, String reason, String document) {
        return save(
                director,
                "{\"draft\":{\"from\":\"%s\",\"reason\":\"%s\",\"document\":%s}}".formatted(from, reason, document));
    }

    private Answered approve(String director, int number, String sha256) {
        return save(director, "{\"approval\":{\"number\":%d,\"sha256\":\"%s\"}}".formatted(number, sha256));
    }

    private Answered save(String director, String body) {
        return product.call("saveProgramme", director, body);
    }
}
