package qipp.lambda.handlers;

import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import qipp.cloud.edge.Edge;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;
import qipp.lambda.gateway.GatewayRequest;
import qipp.lambda.gateway.GatewayResponse;

/** A function that people call, through API Gateway. */
public final class AnswerRequest implements Handler {
    /** Signed by nobody, so that it proves nothing; without a key's id, so that every key is tried. */
    private static final String PROVES_NOTHING = "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZWhlYXJzYWwifQ.AAAA";

    private final String name;
    private final Edge edge;

    /** The edge has this one operation, and answers for no other, whatever path it is handed. */
    public AnswerRequest(String name, Edge edge) {
        this.name = name;
        this.edge = edge;
    }

    @Override
    public byte[] handle(byte[] event) {
        return GatewayResponse.write(edge.answer(GatewayRequest.read(event)));
    }

    /** One that is refused, once its token was held against the issuer's keys. */
    @Override
    public List<byte[]> rehearsals() {
        return List.of(rehearsal(name, object()));
    }

    /** A request of nobody to a function. */
    public static byte[] rehearsal(String name, Json body) {
        return JsonText.bytes(object(
                member("httpMethod", text("POST")),
                member("path", text("/" + name)),
                member(
                        "headers",
                        object(
                                member("authorization", text(PROVES_NOTHING)),
                                member("content-type", text("application/json")),
                                member("x-request-id", text("rehearsal")))),
                member("body", text(new String(JsonText.bytes(body), StandardCharsets.UTF_8)))));
    }
}
