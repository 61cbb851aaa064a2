package qipp.cloud.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same in a store that is closed to whoever does not sign. LocalStack is open: there the template says that it is private. */
public abstract class PrivateLinksContract extends LinksContract {
    @ParameterizedTest
    @ValueSource(strings = {"public-read", "public-read-write", "authenticated-read"})
    void makes_no_file_public_by_a_header(String access) {
        var link = putLink();
        send(link, Map.of("x-amz-acl", access), CONTENT);

        assertThat(Links.get(Links.withoutQuery(link.url())).statusCode()).isEqualTo(403);
    }

    /** Which of two counts, stores do not agree on; that the one counts which was signed, is what matters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Amz-Expires=30000",
                "x-amz-expires=30000",
                "response-content-type=text%2Fhtml",
                "Response-Content-Type=text%2Fhtml",
                "response-content-disposition=inline"
            })
    void a_parameter_that_is_given_twice_changes_nothing(String second) {
        files().keep(key, CONTENT, XLSX);
        var link = getLink("a.xlsx");

        for (var both : List.of(link + "&" + second, link.toString().replace("?", "?" + second + "&"))) {
            var answer = Links.get(URI.create(both));
            if (answer.statusCode() == 200) {
                assertThat(answer.headers().firstValue("content-type")).hasValue(XLSX);
                assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
                        .startsWith("attachment;");
            } else {
                assertThat(answer.statusCode()).isBetween(400, 499);
            }
        }
    }

    @Test
    void a_longer_time_that_is_given_beside_the_signed_one_revives_no_link() {
        files().keep(key, CONTENT, XLSX);
        var before = Instant.now().minus(Duration.ofMinutes(6));
        var expired =
                Links.signedAgain("GET", getLink("a.xlsx"), NO_HEADERS, connection(), before, Duration.ofMinutes(5));

        assertThat(Links.get(URI.create(expired + "&X-Amz-Expires=30000")).statusCode())
                .isEqualTo(403);
        assertThat(Links.get(URI.create(expired.toString().replace("?", "?X-Amz-Expires=30000&")))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
                "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
                "UNSIGNED-PAYLOAD",
                "0000000000000000000000000000000000000000000000000000000000000000"
            })
    void keeps_the_announced_file_or_none_however_its_content_is_said_to_be_sent(String coding) {
        var coded = Map.of("x-amz-content-sha256", coding, "x-amz-decoded-content-length", "3");
        send(putLink(), coded, CONTENT);

        assertThat(files().read(key).filter(content -> !Arrays.equals(content, CONTENT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/links/,//links/",
        "/links/,/links/./",
        "/links/,/links/x/../",
        "/links/,/links%2F",
        "/links/,/Links/",
        "/upload?,/upload/?",
        "/upload?,/upload%20?",
        "/upload?,/upload;a=b?",
        "/upload?,/../upload?",
        "/upload?,/%2e%2e/upload?",
        "/upload?,/upload%00?"
    })
    void refuses_to_put_under_a_path_that_was_rewritten(String from, String to) {
        var link = putLink();
        var rewritten = URI.create(link.url().toString().replace(from, to));

        assertThat(Links.send("PUT", rewritten, link.headers(), CONTENT).statusCode())
                .isBetween(400, 499);
        assertThat(files().keys("")).noneMatch(kept -> kept.contains(folder.substring("links/".length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWS qipp:c2lnbmF0dXJl",
                "AWS4-HMAC-SHA256 Credential=qipp",
                "Basic cWlwcDpxaXBw",
                "Bearer a.b.c",
                "AWS4-ECDSA-P256-SHA256 Credential=qipp/20120702/s3/aws4_request, SignedHeaders=host, Signature=00"
            })
    void refuses_another_authorisation(String authorisation) {
        files().keep(key, CONTENT, XLSX);
        var file = Links.withoutQuery(getLink("a.xlsx"));

        assertThat(Links.send("GET", file, Map.of("authorization", authorisation), new byte[0])
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refuses_a_link_signed_in_the_old_way() {
        files().keep(key, CONTENT, XLSX);
        var old = "?AWSAccessKeyId=qipp&Expires=4102444800&Signature=c2lnbmF0dXJl";

        assertThat(Links.get(URI.create(Links.withoutQuery(getLink("a.xlsx")) + old))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD"})
    void refuses_what_is_not_signed(String method) {
        files().keep(key, CONTENT, XLSX);
        var file = Links.withoutQuery(getLink("a.xlsx"));

        assertThat(Links.send(method, file, NO_HEADERS, OTHER_CONTENT).statusCode())
                .isEqualTo(403);

        assertThat(files().read(key)).hasValue(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?list-type=2", "?acl", "?policy", "?versions", "?uploads", "?location"})
    void refuses_to_show_the_bucket_to_who_does_not_sign(String query) {
        var file = Links.withoutQuery(getLink("a.xlsx")).toString();
        var store = file.substring(0, file.indexOf("/" + folder));

        assertThat(Links.get(URI.create(store + "/" + query)).statusCode()).isEqualTo(403);
    }
}
