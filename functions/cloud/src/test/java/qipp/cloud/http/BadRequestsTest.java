package qipp.cloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.cloud.openapi.OpenApi;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.domain.caller.Role;

/** Whatever is sent, the server answers with a problem that says what to do, and never with what was sent. */
class BadRequestsTest {
    /** Stands wherever something secret could be, and must never come back. */
    private static final String SECRET = "s3cr3t";

    private static final String SHA256 = "a".repeat(64);
    private static final String GOOD =
            "{\"period\":\"2012-06\",\"purpose\":\"submit\",\"fileName\":\"a.xlsx\",\"size\":4," + "\"sha256\":\""
                    + SHA256 + "\"}";

    private static Served served;
    private static String ncl;

    @BeforeAll
    static void serve() {
        served = new Served();
        ncl = served.product().tokens().organisation("NCL", Role.ORGANISATION_ANALYST);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @AfterEach
    void nothingWasKept() {
        assertThat(served.table().all()).isEmpty();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("empty", "", 400, "malformed", ""),
                arguments("no JSON", "period=2012-06", 400, "malformed", ""),
                arguments("cut off", GOOD.substring(0, 40), 400, "malformed", "/purpose"),
                arguments("an array", "[" + GOOD + "," + GOOD + "]", 400, "malformed", ""),
                arguments("a text", "\"" + SECRET + "\"", 400, "malformed", ""),
                arguments("a number", "12", 400, "malformed", ""),
                arguments("null", "null", 400, "malformed", ""),
                arguments("two values", GOOD + GOOD, 400, "malformed", ""),
                arguments("a comment", "/* " + SECRET + " */" + GOOD, 400, "malformed", ""),
                arguments("single quotes", GOOD.replace('"', '\''), 400, "malformed", ""),
                arguments("a trailing comma", GOOD.replace("}", ",}"), 400, "malformed", "/sha256"),
                arguments("no number", GOOD.replace(":4,", ":NaN,"), 400, "malformed", "/size"),
                arguments("a byte order mark", "\uFEFF" + GOOD, 400, "malformed", ""),
                arguments("a null before it", "\0" + GOOD, 400, "malformed", ""),
                arguments("a null after it", GOOD + "\0", 400, "malformed", ""),
                arguments("a null in a text", GOOD.replace("2012-06", "2012-06\0"), 400, "malformed", "/period"),
                arguments("nested deeply", "{\"period\":" + "[".repeat(100_000), 400, "malformed", null),
                arguments("objects nested deeply", "{\"period\":".repeat(100_000), 400, "malformed", null),
                arguments(
                        "an unknown field",
                        GOOD.replace("{", "{\"colour\":\"" + SECRET + "\","),
                        400,
                        "malformed",
                        "/colour"),
                arguments("a misspelt field", GOOD.replace("period", "Period"), 400, "malformed", "/period"),
                arguments("a field twice", GOOD.replace("{", "{\"size\":4,"), 400, "malformed", "/size"),
                arguments(
                        "a field twice in other letters",
                        GOOD.replace("{", "{\"\\u0073ize\":4,"),
                        400,
                        "malformed",
                        "/size"),
                arguments(
                        "a class to be made",
                        GOOD.replace("{", "{\"@class\":\"java.io.File\","),
                        400,
                        "malformed",
                        null),
                arguments("a field missing", GOOD.replace("\"size\":4,", ""), 400, "malformed", "/size"),
                arguments("a field that is null", GOOD.replace(":4,", ":null,"), 400, "malformed", "/size"),
                arguments("a number as a text", GOOD.replace(":4,", ":\"4\","), 400, "malformed", "/size"),
                arguments("a fraction", GOOD.replace(":4,", ":4.5,"), 400, "malformed", "/size"),
                arguments("true for a number", GOOD.replace(":4,", ":true,"), 400, "malformed", "/size"),
                arguments(
                        "a number too large", GOOD.replace(":4,", ":9223372036854775808,"), 400, "malformed", "/size"),
                arguments(
                        "a number of 10,000 digits",
                        GOOD.replace(":4,", ":" + "9".repeat(10_000) + ","),
                        400,
                        "malformed",
                        null),
                arguments("a huge exponent", GOOD.replace(":4,", ":1e999999999,"), 400, "malformed", null),
                arguments("a number for a text", GOOD.replace("\"2012-06\"", "201206"), 400, "malformed", "/period"),
                arguments("an object for a text", GOOD.replace("\"2012-06\"", "{}"), 400, "malformed", "/period"),
                arguments(
                        "a list for a text", GOOD.replace("\"2012-06\"", "[\"2012-06\"]"), 400, "malformed", "/period"),
                arguments("a month that is none", GOOD.replace("2012-06", "2012-13"), 422, "not-acceptable", "/period"),
                arguments(
                        "a month with an escaped null",
                        GOOD.replace("2012-06", "2012-06\\u0000"),
                        422,
                        "not-acceptable",
                        "/period"),
                arguments(
                        "a month of half a character",
                        GOOD.replace("2012-06", "\\ud800"),
                        422,
                        "not-acceptable",
                        "/period"),
                arguments(
                        "a month in digits of another script",
                        GOOD.replace("2012-06", "\u0662\u0660\u0661\u0662-\u0660\u0666"),
                        422,
                        "not-acceptable",
                        "/period"),
                arguments("a month in words", GOOD.replace("2012-06", SECRET), 422, "not-acceptable", "/period"),
                arguments(
                        "a month with a time", GOOD.replace("2012-06", "2012-06-01"), 422, "not-acceptable", "/period"),
                arguments("a month of no year", GOOD.replace("2012-06", "0000-01"), 422, "not-acceptable", "/period"),
                arguments(
                        "a month of another year",
                        GOOD.replace("2012-06", "2013-06"),
                        422,
                        "not-acceptable",
                        "/period"),
                arguments("a purpose that is none", GOOD.replace("submit", SECRET), 422, "not-acceptable", "/purpose"),
                arguments("a size of nothing", GOOD.replace(":4,", ":0,"), 422, "not-acceptable", "/size"),
                arguments("a size below nothing", GOOD.replace(":4,", ":-1,"), 422, "not-acceptable", "/size"),
                arguments("a size over the limit", GOOD.replace(":4,", ":10485761,"), 422, "not-acceptable", "/size"),
                arguments(
                        "a hash in capitals",
                        GOOD.replace(SHA256, SHA256.replace('a', 'A')),
                        422,
                        "not-acceptable",
                        "/sha256"),
                arguments("a hash cut off", GOOD.replace(SHA256, "aaaa"), 422, "not-acceptable", "/sha256"),
                arguments("a closed month", GOOD.replace("2012-06", "2012-05"), 409, "closed", null),
                arguments(
                        "another organisation",
                        GOOD.replace("{", "{\"organisation\":\"SEL\","),
                        403,
                        "not-yours",
                        null),
                arguments("another programme", GOOD.replace("{", "{\"programme\":\"other\","), 403, "not-yours", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void answers_a_body(String what, String body, int status, String problem, String pointer) {
        var answer = served.send(json("/requestUpload").POST(BodyPublishers.ofString(body)));
        assertProblem(answer, status, problem);
        Optional.ofNullable(pointer)
                .ifPresent(at -> assertThat(pointers(answer)).as(what).contains(at));
    }

    static Stream<Arguments> fileNames() {
        return Stream.of(
                arguments("../" + SECRET + ".xlsx"),
                arguments("/etc/" + SECRET + ".xlsx"),
                arguments("c:\\\\" + SECRET + ".xlsx"),
                arguments(".hidden.xlsx"),
                arguments(SECRET + "\\u0000.xlsx"),
                arguments(SECRET + "\\n.xlsx"),
                arguments(SECRET + "\\u202excod.xlsx"),
                arguments(SECRET + "\\u200b.xlsx"),
                arguments(SECRET + "\\ud800.xlsx"),
                arguments(SECRET + "\\\".xlsx"),
                arguments("a<" + SECRET + ">.xlsx"),
                arguments(SECRET + ".xlsm"),
                arguments(SECRET + ".xlsx.exe"),
                arguments(SECRET + ".xlsx "),
                arguments(SECRET),
                arguments(".xlsx"),
                arguments(""),
                arguments("a".repeat(251) + ".xlsx"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fileNames")
    void refuses_a_file_name(String name) {
        var body = GOOD.replace("a.xlsx", name);
        var answer = served.send(json("/requestUpload").POST(BodyPublishers.ofString(body)));
        assertProblem(answer, 422, "not-acceptable");
        assertThat(pointers(answer)).containsExactly("/fileName");
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                arguments("\"" + SECRET + "\""),
                arguments("\"" + "0".repeat(32) + "\""),
                arguments("\"../" + SECRET + "\""),
                arguments("\"\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void knows_no_upload(String id) {
        var answer = served.send(json("/completeUpload").POST(BodyPublishers.ofString("{\"uploadId\":" + id + "}")));
        assertProblem(answer, 404, "not-there");
    }

    @Test
    void refuses_a_body_that_is_too_large_whether_it_says_so_or_not() {
        byte[] large = (" ".repeat(1 << 20) + GOOD).getBytes(StandardCharsets.UTF_8);
        assertProblem(
                served.send(json("/requestUpload").POST(BodyPublishers.ofByteArray(large))), 413, "body-too-large");
        var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large));
        assertProblem(served.send(json("/requestUpload").POST(chunked)), 413, "body-too-large");
    }

    /** What its fault is, is said only of a body that was taken and read. */
    @Test
    void takes_the_largest_body_there_may_be() {
        var unknown = GOOD.replace("{", "{\"colour\":1,");
        byte[] largest = (" ".repeat((1 << 20) - unknown.length()) + unknown).getBytes(StandardCharsets.UTF_8);
        assertProblem(served.send(json("/requestUpload").POST(BodyPublishers.ofByteArray(largest))), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-32"})
    void refuses_a_body_that_is_not_utf_8(String charset) {
        byte[] other = GOOD.replace("a.xlsx", "\u00e9.xlsx").getBytes(Charset.forName(charset));
        assertProblem(served.send(json("/requestUpload").POST(BodyPublishers.ofByteArray(other))), 400, "malformed");
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments("text/plain"),
                arguments("application/x-www-form-urlencoded"),
                arguments("multipart/form-data; boundary=x"),
                arguments("application/json; charset=iso-8859-1"),
                arguments("application/json, text/plain"),
                arguments("application/jsonp"),
                arguments("*/*"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void refuses_a_body_of_another_type(String type) {
        var request =
                served.request("/requestUpload").header("authorization", ncl).header("content-type", type);
        assertProblem(served.send(request.POST(BodyPublishers.ofString(GOOD))), 415, "not-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "identity, gzip", "deflate", "br", ""})
    void refuses_a_body_that_is_encoded(String coding) {
        var request = json("/requestUpload").header("content-encoding", coding);
        assertProblem(served.send(request.POST(BodyPublishers.ofString(GOOD))), 415, "encoded");
    }

    @Test
    void refuses_a_body_that_is_encoded_by_one_of_two_headers() {
        var request =
                json("/requestUpload").header("content-encoding", "identity").header("content-encoding", "gzip");
        assertProblem(served.send(request.POST(BodyPublishers.ofString(GOOD))), 415, "encoded");
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                arguments("/"),
                arguments("/requestUpload/"),
                arguments("//requestUpload"),
                arguments("/requestupload"),
                arguments("/requestUpload,readTracker"),
                arguments("/requestUpload%2CreadTracker"),
                arguments("/requestUpload%7CreadTracker"),
                arguments("/requestUpload%252CreadTracker"),
                arguments("/requestUpload,"),
                arguments("/requestUpload%20"),
                arguments("/REQUESTUPLOAD"),
                arguments("/requestUpload/readTracker"),
                arguments("/%72equestUpload"),
                arguments("/requestUpload;x=y"),
                arguments("/api/requestUpload"),
                arguments("/receiveTracker"),
                arguments("/sweepUploads"),
                arguments("/functionRouter"),
                arguments("/edge"),
                arguments("/actuator"),
                arguments("/actuator/env"),
                arguments("/error"),
                arguments("/favicon.ico"),
                arguments("/" + SECRET));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void there_is_nothing_under_another_path(String path) {
        var get = served.send(served.request(path).GET());
        var post = served.send(json(path).POST(BodyPublishers.ofString(GOOD)));
        assertProblem(get, 404, "no-such-function");
        assertProblem(post, 404, "no-such-function");
    }

    static Stream<Arguments> methods() {
        return Stream.of(
                arguments("GET"),
                arguments("PUT"),
                arguments("DELETE"),
                arguments("PATCH"),
                arguments("OPTIONS"),
                arguments("TRACE"),
                arguments("BREW"));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_function_takes_no_other_method(String method) {
        var answer = served.send(json("/requestUpload").method(method, BodyPublishers.ofString(GOOD)));
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("allow")).contains("POST");
    }

    @Test
    void a_page_takes_no_other_method() {
        var answer = served.send(json("/health").POST(BodyPublishers.ofString("{}")));
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD");
    }

    @Test
    void a_head_has_no_body() {
        var answer = served.send(served.request("/health").method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments(Map.of("spring.cloud.function.definition", "readTracker")),
                arguments(Map.of("spring_cloud_function_definition", "readTracker")),
                arguments(Map.of("spring.cloud.function.routing-expression", "'readTracker'")),
                arguments(Map.of("function.name", "readTracker")),
                arguments(Map.of("ce-type", "readTracker", "ce-specversion", "1.0")),
                arguments(Map.of("X-HTTP-Method-Override", "GET")),
                arguments(Map.of("X-Forwarded-Host", SECRET, "X-Forwarded-Prefix", "/" + SECRET)),
                arguments(Map.of("X-Original-URL", "/readTracker")),
                arguments(Map.of("Accept", "application/xml")),
                arguments(Map.of("Accept", SECRET)),
                arguments(Map.of("Accept", "text/event-stream")),
                arguments(Map.of("Accept", "application/stream+json")),
                arguments(Map.of("Accept", "*/*;q=0")),
                arguments(Map.of("Accept-Encoding", "gzip", "Accept-Charset", "utf-16")),
                arguments(Map.of("Range", "bytes=0-1", "If-None-Match", "*")),
                arguments(Map.of("Cookie", SECRET + "=" + SECRET)),
                arguments(Map.of("Content-Encoding", "identity")),
                arguments(Map.of("X-" + SECRET, SECRET)));
    }

    /** The body's own fault is what is answered, so the function named by the path was called and no other. */
    @ParameterizedTest
    @MethodSource("headers")
    void a_header_changes_nothing(Map<String, String> headers) {
        var request = json("/requestUpload");
        headers.forEach(request::header);
        var answer = served.send(request.POST(BodyPublishers.ofString(GOOD.replace(":4,", ":0,"))));
        assertProblem(answer, 422, "not-acceptable");
        assertThat(answer.headers().map().keySet())
                .isSubsetOf(
                        "cache-control",
                        "connection",
                        "content-length",
                        "content-security-policy",
                        "content-type",
                        "date",
                        "keep-alive",
                        "referrer-policy",
                        "strict-transport-security",
                        "transfer-encoding",
                        "vary",
                        "x-content-type-options",
                        "x-request-id");
    }

    @Test
    void a_query_changes_nothing() {
        var answer = served.send(json("/requestUpload?size=1&" + SECRET + "=1").POST(BodyPublishers.ofString("{}")));
        assertProblem(answer, 400, "malformed");
    }

    @Test
    void a_token_that_is_given_twice_is_none() {
        var request = json("/requestUpload").header("authorization", ncl);
        assertProblem(served.send(request.POST(BodyPublishers.ofString(GOOD))), 401, "not-signed-in");
    }

    @Test
    void a_token_that_is_none_is_not_told_why() {
        var request = served.request("/requestUpload")
                .header("content-type", "application/json")
                .header("authorization", "Bearer " + SECRET);
        var answer = served.send(request.POST(BodyPublishers.ofString(GOOD)));
        assertProblem(answer, 401, "not-signed-in");
        assertThat(answer.body()).contains("\"detail\":null");
    }

    @Test
    void a_request_id_is_taken_only_where_it_is_one() {
        var good = served.send(
                json("/requestUpload").header("x-request-id", "abc-123").POST(BodyPublishers.ofString("{}")));
        var bad = served.send(
                json("/requestUpload").header("x-request-id", SECRET + " {}").POST(BodyPublishers.ofString("{}")));
        assertThat(good.headers().firstValue("x-request-id")).contains("abc-123");
        assertThat(bad.headers().firstValue("x-request-id").orElseThrow()).matches("[0-9a-f]{32}");
    }

    @Test
    void a_page_of_an_origin_that_is_not_ours_hears_nothing_of_sharing() {
        var answer = served.send(served.request("/requestUpload")
                .header("origin", "https://evil.example")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void a_page_of_ours_may_call() {
        var answer = served.send(served.request("/requestUpload")
                .header("origin", "https://page.example")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("access-control-allow-origin")).contains("https://page.example");
        assertThat(answer.headers().firstValue("access-control-allow-credentials"))
                .isEmpty();
    }

    static Stream<Arguments> raw() {
        String host = "Host: localhost\r\n";
        String close = "Connection: close\r\n\r\n";
        return Stream.of(
                arguments("no host", "GET /health HTTP/1.1\r\n" + close, "400"),
                arguments("two hosts", "GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n" + close, "400"),
                arguments("two functions", "POST /requestUpload|readTracker HTTP/1.1\r\n" + host + close, "400"),
                arguments("a blank in the path", "GET /a b HTTP/1.1\r\n" + host + close, "400"),
                arguments("a broken escape", "GET /%zz HTTP/1.1\r\n" + host + close, "400"),
                arguments("an escaped slash", "GET /health%2f HTTP/1.1\r\n" + host + close, "400"),
                arguments("a path that climbs", "GET /health/../../" + SECRET + " HTTP/1.1\r\n" + host + close, "40"),
                arguments("an escaped null", "GET /health%00 HTTP/1.1\r\n" + host + close, "40"),
                arguments(
                        "two lengths",
                        "POST /requestUpload HTTP/1.1\r\n" + host + "Content-Length: 2\r\nContent-Length: 3\r\n" + close
                                + "{}x",
                        "400"),
                arguments(
                        "a length below nothing",
                        "POST /requestUpload HTTP/1.1\r\n" + host + "Content-Length: -1\r\n" + close,
                        "400"),
                arguments(
                        "an unknown coding",
                        "POST /requestUpload HTTP/1.1\r\n" + host + "Transfer-Encoding: " + SECRET + "\r\n" + close,
                        "501"),
                arguments(
                        "a header of 20 KB",
                        "GET /health HTTP/1.1\r\n" + host + "X: " + "x".repeat(20_000) + "\r\n" + close,
                        "400"),
                arguments("a version that is none", "GET /health HTTP/9.9\r\n" + host + close, "505"),
                arguments(
                        "a length with a sign",
                        "POST /requestUpload HTTP/1.1\r\n" + host + "Content-Length: +2\r\n" + close + "{}",
                        "400"),
                arguments(
                        "a chunk of no size",
                        "POST /requestUpload HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n" + close
                                + "zz\r\n{}\r\n0\r\n\r\n",
                        "400"),
                arguments("a null in a header", "GET /health HTTP/1.1\r\n" + host + "X: a\0b\r\n" + close, "400"),
                arguments("300 headers", "GET /health HTTP/1.1\r\n" + host + "X: x\r\n".repeat(300) + close, "400"),
                arguments("a letter that is not escaped", "GET /health\u00e9 HTTP/1.1\r\n" + host + close, "400"),
                arguments(
                        "an expectation that is none",
                        "GET /health HTTP/1.1\r\n" + host + "Expect: " + SECRET + "\r\n" + close,
                        "417"),
                arguments("a tunnel", "CONNECT /health HTTP/1.1\r\n" + host + close, "501"),
                arguments("a hello of TLS", "\u0016\u0003\u0001\u0002\0\r\n\r\n", "400"),
                arguments("no HTTP", SECRET + "\r\n\r\n", "400"),
                arguments(
                        "an absolute address", "GET http://" + SECRET + "/health HTTP/1.1\r\n" + host + close, "400"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("raw")
    void answers_what_is_hardly_http(String what, String request, String status) {
        String answer = served.raw(request);
        assertThat(answer).as(what).startsWith("HTTP/1.1 " + status);
        assertThat(answer)
                .doesNotContain(SECRET)
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "GET", "POST", "TRACE"})
    void says_nothing_of_the_server_as_a_whole(String method) {
        String answer = served.raw(method + " * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("urn:qipp:problem:unreadable")
                .doesNotContainIgnoringCase("\r\nallow:");
    }

    @Test
    void a_request_in_the_body_of_another_is_not_answered() {
        String answer = served.raw(String.join(
                "\r\n",
                "POST /requestUpload HTTP/1.1",
                "Host: localhost",
                "Content-Length: 6",
                "Transfer-Encoding: chunked",
                "",
                "0",
                "",
                "GET /health HTTP/1.1",
                "Host: localhost",
                "",
                ""));
        assertThat(answer).startsWith("HTTP/1.1 415").containsOnlyOnce("HTTP/1.1");
    }

    private static HttpRequest.Builder json(String path) {
        return served.request(path).header("authorization", ncl).header("content-type", "application/json");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String problem) {
        assertThat(answer.body()).doesNotContain(SECRET);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(fields(answer).text("type")).isEqualTo("urn:qipp:problem:" + problem);
        assertThat(OpenApi.misfits("Problem", answer.body())).isEmpty();
    }

    private static List<String> pointers(HttpResponse<String> answer) {
        return fields(answer).objects("errors", error -> error.text("pointer"));
    }

    private static JsonFields fields(HttpResponse<String> answer) {
        return JsonFields.of(JsonReading.read(answer.body().getBytes(StandardCharsets.UTF_8)));
    }
}
