package qipp.cloud.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.cloud.aws.AwsConnection;
import qipp.documents.json.Sha256;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.StoredFiles.Announced;
import qipp.domain.keeping.StoredFiles.PutLink;

/** A link is good for its own file, method and time, and for nothing else. */
public abstract class LinksContract {
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final byte[] CONTENT = "the workbook".getBytes(UTF_8);
    static final byte[] OTHER_CONTENT = "THE WORKBOOK".getBytes(UTF_8);
    static final SortedMap<String, String> NO_HEADERS = Collections.emptySortedMap();

    final String folder = "links/" + UUID.randomUUID();
    final String key = folder + "/upload";

    /** The files under test. */
    protected abstract StoredFiles files();

    /** The keys by which they sign. */
    protected abstract AwsConnection connection();

    /** The bucket in which they are. */
    protected abstract String bucket();

    @Test
    void puts_the_announced_file() {
        assertThat(Links.send(putLink(), CONTENT).statusCode()).isEqualTo(200);

        assertThat(files().read(key)).hasValue(CONTENT);
        assertThat(files().keys(folder)).containsExactly(key);
    }

    @Test
    void says_how_to_put_it_and_until_when() {
        var now = Instant.now();
        var link = files().putLink(key, announced(CONTENT), now, FIVE_MINUTES);

        assertThat(link.method()).isEqualTo("PUT");
        assertThat(link.headers()).containsOnlyKeys("content-type", "if-none-match", "x-amz-checksum-sha256");
        assertThat(link.expiresAt()).isEqualTo(now.plus(FIVE_MINUTES));
        assertThat(link.url().getQuery())
                .contains("X-Amz-Expires=300")
                .contains("X-Amz-SignedHeaders=content-length;content-type;host;if-none-match;x-amz-checksum-sha256");
    }

    @Test
    void refuses_to_put_twice() {
        var link = putLink();
        Links.send(link, CONTENT);

        assertThat(Links.send(link, CONTENT).statusCode()).isEqualTo(412);
    }

    @Test
    void refuses_to_put_over_a_file_that_was_kept() {
        files().keep(key, OTHER_CONTENT, XLSX);

        assertThat(Links.send(putLink(), CONTENT).statusCode()).isEqualTo(412);

        assertThat(files().read(key)).hasValue(OTHER_CONTENT);
    }

    @Test
    void refuses_other_content_of_the_same_length() {
        refusesToPut(Links.send(putLink(), OTHER_CONTENT));
    }

    @Test
    void refuses_other_content_under_its_own_checksum() {
        var checksum = Sha256Checksum.of(OTHER_CONTENT).base64();

        refusesToPut(send(putLink(), Map.of("x-amz-checksum-sha256", checksum), OTHER_CONTENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the workboo", "the workbook and more"})
    void refuses_content_of_another_length(String content) {
        refusesToPut(Links.send(putLink(), content.getBytes(UTF_8)));
    }

    @Test
    void refuses_content_that_does_not_say_its_length() {
        refusesToPut(Links.sendInChunks(putLink(), CONTENT));
    }

    @ParameterizedTest
    @CsvSource({"content-type,text/html", "if-none-match,other", "x-amz-checksum-sha256,AAAA"})
    void refuses_another_value_of_a_header(String name, String value) {
        refusesToPut(send(putLink(), Map.of(name, value), CONTENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content-type", "if-none-match", "x-amz-checksum-sha256"})
    void refuses_to_do_without_a_header(String name) {
        var link = putLink();
        var headers = new TreeMap<>(link.headers());
        headers.remove(name);

        refusesToPut(Links.send("PUT", link.url(), headers, CONTENT));
    }

    @Test
    void refuses_another_key() {
        var link = putLink();
        var elsewhere = URI.create(link.url().toString().replace("/upload?", "/uplaad?"));

        assertThat(Links.send("PUT", elsewhere, link.headers(), CONTENT).statusCode())
                .isEqualTo(403);

        assertThat(files().keys(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "HEAD", "POST"})
    void refuses_another_method_than_to_put(String method) {
        files().keep(key, CONTENT, XLSX);
        var link = putLink();

        assertThat(Links.send(method, link.url(), link.headers(), CONTENT).statusCode())
                .isBetween(400, 499);

        assertThat(files().read(key)).hasValue(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "HEAD", "POST"})
    void refuses_another_method_than_to_get(String method) {
        files().keep(key, CONTENT, XLSX);

        assertThat(Links.send(method, getLink("a.xlsx"), NO_HEADERS, OTHER_CONTENT)
                        .statusCode())
                .isBetween(400, 499);

        assertThat(files().read(key)).hasValue(CONTENT);
    }

    @Test
    void a_link_has_the_parameters_that_are_tampered_with_here() {
        files().keep(key, CONTENT, XLSX);

        assertThat(Links.parameters(putLink().url()))
                .containsExactlyInAnyOrder(
                        "X-Amz-Algorithm",
                        "X-Amz-Credential",
                        "X-Amz-Date",
                        "X-Amz-Expires",
                        "X-Amz-Signature",
                        "X-Amz-SignedHeaders");
        assertThat(Links.parameters(getLink("a.xlsx")))
                .containsExactlyInAnyOrder(
                        "X-Amz-Algorithm",
                        "X-Amz-Credential",
                        "X-Amz-Date",
                        "X-Amz-Expires",
                        "X-Amz-Signature",
                        "X-Amz-SignedHeaders",
                        "response-content-disposition",
                        "response-content-type");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Amz-Algorithm,HMAC-SHA256,HMAC-SHA512",
        "X-Amz-Credential,eu-west-2,eu-west-1",
        "X-Amz-Credential,^.,x",
        "X-Amz-Date,^20,21",
        "X-Amz-Expires,300,3000",
        "X-Amz-Signature,^.,x",
        "X-Amz-SignedHeaders,^.*$,host"
    })
    void refuses_to_put_by_a_link_with_a_changed_parameter(String name, String from, String to) {
        var link = putLink();
        var changed = Links.with(link.url(), name, value -> value.replaceFirst(from, to));

        assertThat(changed).isNotEqualTo(link.url());
        refusesToPut(Links.send("PUT", changed, link.headers(), CONTENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Amz-Algorithm",
                "X-Amz-Credential",
                "X-Amz-Date",
                "X-Amz-Expires",
                "X-Amz-Signature",
                "X-Amz-SignedHeaders"
            })
    void refuses_to_put_by_a_link_without_a_parameter(String name) {
        var link = putLink();

        refusesToPut(Links.send("PUT", Links.without(link.url(), name), link.headers(), CONTENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acl", "tagging", "versionId=1", "uploadId=1&partNumber=1", "x=y"})
    void refuses_to_put_by_a_link_with_a_parameter_more(String parameter) {
        var link = putLink();

        refusesToPut(Links.send("PUT", URI.create(link.url() + "&" + parameter), link.headers(), CONTENT));
    }

    @ParameterizedTest
    @CsvSource({
        "X-Amz-Algorithm,HMAC-SHA256,HMAC-SHA512",
        "X-Amz-Credential,^.,x",
        "X-Amz-Date,^20,21",
        "X-Amz-Expires,300,3000",
        "X-Amz-Signature,^.,x",
        "X-Amz-SignedHeaders,^.*$,host%3Brange",
        "response-content-disposition,attachment,inline",
        "response-content-type,^.*$,text%2Fhtml"
    })
    void refuses_to_get_by_a_link_with_a_changed_parameter(String name, String from, String to) {
        files().keep(key, CONTENT, XLSX);
        var link = getLink("a.xlsx");
        var changed = Links.with(link, name, value -> value.replaceFirst(from, to));

        assertThat(changed).isNotEqualTo(link);
        refusesToGet(changed);
    }

    @Test
    void refuses_to_get_another_file() {
        files().keep(key, CONTENT, XLSX);
        files().keep(key + "2", OTHER_CONTENT, XLSX);

        refusesToGet(URI.create(getLink("a.xlsx").toString().replace("/upload?", "/upload2?")));
    }

    @Test
    void refuses_to_put_by_an_expired_link() {
        var link = putLink();
        var headers = new TreeMap<>(link.headers());
        headers.put("content-length", Integer.toString(CONTENT.length));
        var before = Instant.now().minus(Duration.ofMinutes(6));
        var expired = Links.signedAgain("PUT", link.url(), headers, connection(), before, FIVE_MINUTES);

        refusesToPut(Links.send("PUT", expired, link.headers(), CONTENT));
    }

    @Test
    void refuses_to_get_by_an_expired_link() {
        files().keep(key, CONTENT, XLSX);
        var before = Instant.now().minus(Duration.ofMinutes(6));

        refusesToGet(Links.signedAgain("GET", getLink("a.xlsx"), NO_HEADERS, connection(), before, FIVE_MINUTES));
    }

    @Test
    void takes_a_link_that_was_signed_a_while_ago_and_has_not_expired() {
        files().keep(key, CONTENT, XLSX);
        var before = Instant.now().minus(Duration.ofMinutes(4));
        var link = Links.signedAgain("GET", getLink("a.xlsx"), NO_HEADERS, connection(), before, FIVE_MINUTES);

        assertThat(Links.get(link).body()).isEqualTo(CONTENT);
    }

    @Test
    void refuses_a_link_signed_with_another_secret() {
        files().keep(key, CONTENT, XLSX);
        var known = connection().credentials().resolveCredentials().accessKeyId();
        var stranger = AwsConnection.at(
                connection().endpoint().orElseThrow(), connection().region().id(), known, "guessed");

        refusesToGet(Links.signedAgain("GET", getLink("a.xlsx"), NO_HEADERS, stranger, Instant.now(), FIVE_MINUTES));
    }

    @Test
    void gives_a_file_as_an_attachment_of_its_true_type() {
        files().keep(key, CONTENT, "text/html");

        var answer = Links.get(getLink("NCL June.xlsx"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CONTENT);
        assertThat(answer.headers().firstValue("content-type")).hasValue(XLSX);
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"NCL June.xlsx\"; filename*=UTF-8''NCL%20June.xlsx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łódź £ 😀.xlsx",
                "a\r\nSet-Cookie: b=c.xlsx",
                "../../etc/passwd",
                "\u202Exslx.exe",
                "a\"; filename=\"b.exe",
                "100% + more & such;.csv",
                ""
            })
    void gives_files_of_odd_names_as_an_attachment(String name) {
        files().keep(key, CONTENT, XLSX);

        var answer = Links.get(getLink(name));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("content-disposition"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("attachment; filename=\"");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void says_that_a_file_is_not_there() {
        assertThat(Links.get(getLink("a.xlsx")).statusCode()).isEqualTo(404);
    }

    @Test
    void copies_no_other_file_by_a_header() {
        files().keep(folder + "/secret", OTHER_CONTENT, XLSX);
        send(putLink(), Map.of("x-amz-copy-source", bucket() + "/" + folder + "/secret"), CONTENT);

        assertThat(files().read(key))
                .satisfiesAnyOf(
                        read -> assertThat(read).isEmpty(),
                        read -> assertThat(read).hasValue(CONTENT));
    }

    private void refusesToPut(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isBetween(400, 501);
        assertThat(files().keys(folder)).isEmpty();
    }

    private static void refusesToGet(URI link) {
        var answer = Links.get(link);

        assertThat(answer.statusCode()).isBetween(400, 501);
        assertThat(new String(answer.body(), UTF_8))
                .doesNotContain(new String(CONTENT, UTF_8), new String(OTHER_CONTENT, UTF_8));
    }

    final PutLink putLink() {
        return files().putLink(key, announced(CONTENT), Instant.now(), FIVE_MINUTES);
    }

    final URI getLink(String name) {
        return files().getLink(key, name, XLSX, FIVE_MINUTES);
    }

    static HttpResponse<byte[]> send(PutLink link, Map<String, String> changed, byte[] body) {
        var headers = new TreeMap<>(link.headers());
        headers.putAll(changed);
        return Links.send("PUT", link.url(), headers, body);
    }

    private static Announced announced(byte[] content) {
        return new Announced(content.length, Sha256.of(content), XLSX);
    }
}
