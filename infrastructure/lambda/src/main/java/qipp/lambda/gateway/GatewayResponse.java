package qipp.lambda.gateway;

import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.number;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.text;
import static qipp.documents.json.Json.truth;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import qipp.cloud.edge.message.Response;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;

/** Writes a response as API Gateway takes it, whichever version its request was of. All our answers are text. */
public final class GatewayResponse {
    private GatewayResponse() {}

    /** The response as one JSON document in UTF-8. */
    public static byte[] write(Response response) {
        return JsonText.bytes(object(
                member("statusCode", number(response.status())),
                member("headers", headers(response.headers())),
                member("body", text(new String(response.body().array(), StandardCharsets.UTF_8))),
                member("isBase64Encoded", truth(false))));
    }

    private static Json headers(Map<String, String> headers) {
        return object(headers.entrySet().stream()
                .map(header -> member(header.getKey(), text(header.getValue())))
                .toArray(Json.Member[]::new));
    }
}
