package qipp.lambda.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.cloud.edge.message.Request;

class GatewayRequestTest {
    private static final String OF_REST_API = """
            {"resource": "/readBoard", "path": "/readBoard", "httpMethod": "POST",
             "headers": {"Authorization": "Bearer last", "Content-Type": "application/json", "Cookie": "a=b"},
             "multiValueHeaders": {"Authorization": ["Bearer first", "Bearer last"], "Content-Type": ["application/json"]},
             "queryStringParameters": null, "pathParameters": null, "stageVariables": null,
             "requestContext": {"stage": "live", "requestTimeEpoch": 1583349317135, "authorizer": {"claims": {"roles": "region-director"}}},
             "body": "{\\"period\\":\\"£\\"}", "isBase64Encoded": false}""";

    private static final String OF_HTTP_API = """
            {"version": "2.0", "routeKey": "POST /readBoard", "rawPath": "/live/readBoard", "rawQueryString": "",
             "headers": {"authorization": "Bearer one", "content-type": "application/json"},
             "requestContext": {"stage": "live", "http": {"method": "POST", "path": "/live/readBoard"}},
             "body": "e30=", "isBase64Encoded": true}""";

    @Test
    void reads_a_request_of_a_rest_api() {
        var request = read(OF_REST_API);

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/readBoard");
        assertThat(request.body().array()).isEqualTo("{\"period\":\"£\"}".getBytes(UTF_8));
    }

    @Test
    void knows_of_a_header_that_was_sent_twice() {
        assertThat(read(OF_REST_API).headers()).containsEntry("authorization", List.of("Bearer first", "Bearer last"));
    }

    @Test
    void takes_no_header_that_the_edge_does_not_look_at() {
        assertThat(read(OF_REST_API).headers()).containsOnlyKeys("authorization", "content-type");
    }

    @Test
    void reads_a_request_of_an_http_api_without_the_name_of_its_stage() {
        var request = read(OF_HTTP_API);

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/readBoard");
        assertThat(request.headers()).containsEntry("authorization", List.of("Bearer one"));
        assertThat(request.body().array()).isEqualTo("{}".getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "$default,/readBoard,/readBoard",
        "live,/live/readBoard,/readBoard",
        "live,/live,/live",
        "live,/liveBoard,/liveBoard",
        "live,/readBoard,/readBoard"
    })
    void takes_away_a_stage_and_nothing_else(String stage, String path, String expected) {
        var event = OF_HTTP_API
                .replace("\"rawPath\": \"/live/readBoard\"", "\"rawPath\": \"" + path + "\"")
                .replace("\"stage\": \"live\"", "\"stage\": \"" + stage + "\"");

        assertThat(read(event).path()).isEqualTo(expected);
    }

    @Test
    void takes_what_is_null_or_left_out_for_nothing() {
        var request = read("""
                {"httpMethod": "GET", "path": "/", "headers": null, "multiValueHeaders": null, "body": null}""");

        assertThat(request.headers()).isEmpty();
        assertThat(request.body().length()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {Request.LARGEST_BODY, Request.LARGEST_BODY + 1, 3 * Request.LARGEST_BODY})
    void keeps_one_byte_more_than_is_taken_of_a_body_that_is_too_large(int size) {
        var body = "x".repeat(size);
        var plain = read("""
                {"httpMethod": "POST", "path": "/", "body": "%s"}""".formatted(body));
        var encoded = read("""
                {"httpMethod": "POST", "path": "/", "body": "%s", "isBase64Encoded": true}""".formatted(Base64.getEncoder().encodeToString(body.getBytes(UTF_8))));

        assertThat(plain.body().length()).isEqualTo(Math.min(size, Request.LARGEST_BODY + 1));
        assertThat(encoded.body()).isEqualTo(plain.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{}",
                "{\"path\":\"/readBoard\"}",
                "{\"httpMethod\":\"POST\"}",
                "{\"httpMethod\":5,\"path\":\"/\"}",
                "{\"httpMethod\":\"POST\",\"path\":\"/\",\"headers\":[]}",
                "{\"httpMethod\":\"POST\",\"path\":\"/\",\"headers\":{\"a\":[\"b\"]}}",
                "{\"httpMethod\":\"POST\",\"path\":\"/\",\"multiValueHeaders\":{\"a\":\"b\"}}",
                "{\"httpMethod\":\"POST\",\"path\":\"/\",\"multiValueHeaders\":{\"a\":[1]}}",
                "{\"httpMethod\":\"POST\",\"path\":\"/\",\"body\":{}}",
                "{\"httpMethod\":\"POST\",\"path\":\"/\",\"isBase64Encoded\":\"true\"}",
                "{\"httpMethod\":\"POST\",\"path\":\"/\",\"body\":\"?\",\"isBase64Encoded\":true}",
                "{\"httpMethod\":\"POST\",\"path\":\"/\",\"path\":\"/other\"}",
                "{\"version\":\"3.0\",\"httpMethod\":\"POST\",\"path\":\"/\"}",
                "{\"version\":\"2.0\",\"httpMethod\":\"POST\",\"path\":\"/\"}",
                "{\"version\":\"2.0\",\"rawPath\":\"/\",\"requestContext\":{\"stage\":\"$default\"}}",
                "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"messageId\":\"1\",\"body\":\"{}\"}]}"
            })
    void refuses_what_is_no_request(String event) {
        assertThatThrownBy(() -> read(event))
                .isInstanceOf(UnknownRequest.class)
                .hasMessageStartingWith("Not a request of API Gateway");
    }

    private static Request read(String event) {
        return GatewayRequest.read(event.getBytes(UTF_8));
    }
}
