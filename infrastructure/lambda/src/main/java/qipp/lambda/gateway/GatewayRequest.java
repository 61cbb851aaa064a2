package qipp.lambda.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qipp.cloud.edge.message.Request;
import qipp.cloud.files.Bytes;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.json.UnexpectedJson;

/**
 * Reads the request in an event of a REST API (payload version 1.0) or of an HTTP API (version 2.0). What an authorizer
 * says in it is passed over: the token itself is verified. Source: Lambda proxy integrations, Amazon API Gateway
 * Developer Guide.
 */
public final class GatewayRequest {
    private static final String DEFAULT_STAGE = "$default";

    private GatewayRequest() {}

    /**
     * The request of an event.
     *
     * @param event one JSON document in UTF-8
     * @throws UnknownRequest where it is neither version
     */
    public static Request read(byte[] event) {
        var fields = GatewayFields.of(document(event));
        return switch (fields.optionalText("version").orElse("1.0")) {
            case "1.0" -> first(fields);
            case "2.0" -> second(fields);
            default -> throw new UnknownRequest("another version");
        };
    }

    private static Request first(GatewayFields event) {
        Map<String, List<String>> headers =
                new TreeMap<>(event.optionalObject("headers").texts());
        headers.putAll(event.optionalObject("multiValueHeaders").lists());
        return new Request(event.text("httpMethod"), event.text("path"), headers, body(event));
    }

    private static Request second(GatewayFields event) {
        var context = event.object("requestContext");
        return new Request(
                context.object("http").text("method"),
                withoutStage(event.text("rawPath"), context.text("stage")),
                event.optionalObject("headers").texts(),
                body(event));
    }

    /** An HTTP API leaves the stage's name in the path. */
    private static String withoutStage(String path, String stage) {
        String prefix = "/" + stage + "/";
        return !stage.equals(DEFAULT_STAGE) && path.startsWith(prefix) ? path.substring(prefix.length() - 1) : path;
    }

    private static Bytes body(GatewayFields event) {
        String text = event.optionalText("body").orElse("");
        byte[] content = event.truth("isBase64Encoded") ? decoded(text) : text.getBytes(StandardCharsets.UTF_8);
        return Bytes.of(
                content.length > Request.LARGEST_BODY ? Arrays.copyOf(content, Request.LARGEST_BODY + 1) : content);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw new UnknownRequest("a body that is not in base64");
        }
    }

    private static Json document(byte[] event) {
        try {
            return JsonReading.read(event);
        } catch (UnexpectedJson _) {
            throw new UnknownRequest("no JSON");
        }
    }
}
