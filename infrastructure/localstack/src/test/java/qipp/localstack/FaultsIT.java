package qipp.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.samples.SampleTrackers;
import tools.jackson.databind.JsonNode;

/** What goes wrong, by name. Every test has a period of its own, so that none sees what another left. */
class FaultsIT {
    private static final byte[] WORKBOOK = SampleTrackers.files().get("NCL.xlsx");
    private static final byte[] OTHER = "another file".getBytes(UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requestUpload",
                "completeUpload",
                "checkTracker",
                "readTracker",
                "readBoard",
                "mergeTrackers",
                "readSubmission",
                "readProgramme",
                "saveProgramme"
            })
    void no_token(String function) {
        var answer = Client.nobody().call(function, Map.of("period", "2012-07"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Bearer");
    }

    @Test
    void a_token_that_has_run_out() {
        var analyst =
                new Caller("somebody", SampleTrackers.PROGRAMME, Optional.of("NCL"), Set.of(Role.ORGANISATION_ANALYST));
        var yesterday = Instant.now().minusSeconds(24 * 3600);
        var client = new Client(Optional.of(Product.issuer().header(analyst, yesterday)));

        assertThat(client.call("readTracker", Map.of("period", "2012-07")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void another_organisations_upload() {
        var uploadId = Client.of("NCL").upload("2012-07", "NCL.xlsx", WORKBOOK);

        var answer = Client.of("SEL").call("completeUpload", Map.of("uploadId", uploadId));

        assertThat(answer.statusCode()).isIn(403, 404);
    }

    @Test
    void another_organisations_tracker() {
        var answer = Client.of("SEL").call("readTracker", Map.of("period", "2012-07", "organisation", "NCL"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"readBoard", "mergeTrackers", "readSubmission"})
    void an_organisation_that_asks_for_the_regions_view(String function) {
        assertThat(Client.of("NCL").call(function, Map.of("period", "2012-07")).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"period\":\"2012-07\",\"period\":\"2012-08\"}",
                "{\"perriod\":\"2012-07\"}"
            })
    void a_body_that_is_not_what_the_function_takes(String body) {
        var answer = Client.region().call("readBoard", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    @Test
    void a_body_that_is_too_large() {
        assertThat(Client.region().call("readBoard", " ".repeat((1 << 20) + 1)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_function_that_there_is_not() {
        assertThat(Client.region().call("receiveTracker", "{}").statusCode()).isIn(403, 404);
        assertThat(Client.region().call("readBoard,mergeTrackers", "{}").statusCode())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Amz-Algorithm,HMAC-SHA256,HMAC-SHA512",
        "X-Amz-Credential,eu-west-2,eu-west-1",
        "X-Amz-Date,Z,1Z",
        "X-Amz-Expires,300,604800",
        "X-Amz-SignedHeaders,content-length%3B,''",
        "X-Amz-Signature,=,=0",
        "X-Amz-Security-Token,=,=0",
        "incoming,ELC,NCL"
    })
    void a_link_that_was_changed(String where, String from, String to) {
        var link = Client.of("ELC").requestUpload("2012-08", "ELC.xlsx", WORKBOOK);
        var url = link.get("url").asString();
        var at = url.indexOf(where);
        assertThat(at).as(url).isPositive();
        var changed = url.substring(0, at) + url.substring(at).replaceFirst(from, to);
        assertThat(changed).isNotEqualTo(url);

        assertRefused(Client.put(link, URI.create(changed), WORKBOOK));
        assertNothingCame(link);
    }

    @Test
    void another_body() {
        var link = Client.of("ELC").requestUpload("2012-08", "ELC.xlsx", WORKBOOK);
        var changed = WORKBOOK.clone();
        changed[changed.length / 2] ^= 1;

        assertRefused(Client.put(link, url(link), OTHER));
        assertRefused(Client.put(link, url(link), changed));
        assertNothingCame(link);
    }

    @Test
    void a_link_that_is_used_twice() {
        var link = Client.of("ELC").requestUpload("2012-09", "ELC.xlsx", WORKBOOK);
        assertThat(Client.put(link, url(link), WORKBOOK).statusCode()).isEqualTo(200);

        assertThat(Client.put(link, url(link), WORKBOOK).statusCode()).isEqualTo(412);
    }

    @Test
    void a_file_that_is_no_workbook() {
        var client = Client.of("ONEL");
        var uploadId = client.upload("2012-10", "ONEL.xlsx", OTHER);

        var answer = client.ask("completeUpload", Map.of("uploadId", uploadId));

        assertThat(answer.at("/results/0/state").asString()).isEqualTo("rejected");
        assertThat(answer.at("/results/0/findings/0/code").asString()).isEqualTo("file_not_a_workbook");
        assertThat(Client.get(URI.create(answer.at("/links/original").asString())))
                .isEqualTo(OTHER);
    }

    @Test
    void an_upload_of_which_client_and_storage_tell_at_once() {
        var client = Client.of("SWL");
        var uploadId = client.upload("2012-10", "SWL.xlsx", OTHER);

        var both = AtOnce.twice(() -> client.ask("completeUpload", Map.of("uploadId", uploadId)));

        assertThat(both.getFirst().get("results")).isEqualTo(both.getLast().get("results"));
        assertThat(client.ask("readTracker", Map.of("period", "2012-10"))
                        .get("revisions")
                        .size())
                .isOne();
    }

    @Test
    void a_message_that_nobody_understands() {
        Messages.send("poison");
        var uploadId = Client.of("NWL").upload("2012-11", "NWL.xlsx", OTHER);

        Waiting.until(
                "the file that came after it",
                () -> Client.of("NWL").ask("readTracker", Map.of("period", "2012-11")),
                tracker -> tracker.at("/results/0/state").asString().equals("rejected"));
        Waiting.until("the message put aside", Messages::putAside, aside -> aside.contains("poison"));
        assertThat(uploadId).isNotEmpty();
    }

    @Test
    void a_function_that_runs_out_of_time_and_what_it_left_comes_back_by_redrive() {
        var client = Client.of("SEL");
        try (var _ = Outage.of("ReceiveTracker")) {
            var uploadId = client.upload("2012-12", "SEL.xlsx", OTHER);
            Waiting.until(
                    "the event put aside",
                    Messages::putAside,
                    aside -> aside.stream().anyMatch(body -> body.contains(uploadId)));
        }
        assertThat(client.ask("readTracker", Map.of("period", "2012-12"))
                        .at("/revisions/0/state")
                        .asString())
                .isEqualTo("requested");

        Messages.redrive();

        Waiting.until(
                "the file, received after all",
                () -> client.ask("readTracker", Map.of("period", "2012-12")),
                tracker -> tracker.at("/results/0/state").asString().equals("rejected"));
    }

    private static URI url(JsonNode link) {
        return URI.create(link.get("url").asString());
    }

    private static void assertRefused(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    private static void assertNothingCame(JsonNode link) {
        var answer = Client.of("ELC")
                .call("completeUpload", Map.of("uploadId", link.get("uploadId").asString()));
        assertThat(answer.statusCode()).isBetween(400, 499);
    }
}
