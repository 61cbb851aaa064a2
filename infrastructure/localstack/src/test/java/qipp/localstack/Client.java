package qipp.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import qipp.cloud.fakes.PublishedIssuer;
import qipp.documents.json.Sha256;
import qipp.domain.caller.Role;
import qipp.samples.SampleTrackers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who uses the product from outside, by its API and the links that it hands out.
 *
 * @param authorization the header that says who it is; empty for somebody who is not signed in
 */
record Client(Optional<String> authorization) {
    static final String PERIOD = "2012-06";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Client nobody() {
        return new Client(Optional.empty());
    }

    /** An analyst of an organisation. */
    static Client of(String organisation) {
        return new Client(
                Optional.of(issuer().organisation(SampleTrackers.PROGRAMME, organisation, Role.ORGANISATION_ANALYST)));
    }

    static Client region() {
        return new Client(Optional.of(issuer().region(SampleTrackers.PROGRAMME, Role.REGION_ANALYST)));
    }

    private static PublishedIssuer issuer() {
        return Product.issuer();
    }

    /** Calls a function; whatever it answers. */
    HttpResponse<byte[]> call(String function, Map<String, ?> input) {
        return call(function, JSON.writeValueAsString(input));
    }

    HttpResponse<byte[]> call(String function, String body) {
        var request = HttpRequest.newBuilder(URI.create(Product.address() + "/" + function))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        authorization.ifPresent(header -> request.header("Authorization", header));
        return send(request.build());
    }

    /** Calls a function that answers. */
    JsonNode ask(String function, Map<String, ?> input) {
        return json(call(function, input));
    }

    /** The link by which a workbook can be put. */
    JsonNode requestUpload(String period, String fileName, byte[] content) {
        return ask(
                "requestUpload",
                Map.of(
                        "period",
                        period,
                        "purpose",
                        "submit",
                        "fileName",
                        fileName,
                        "size",
                        content.length,
                        "sha256",
                        Sha256.of(content)));
    }

    /** Asks for a link and puts a file by it; the id of the upload. */
    String upload(String period, String fileName, byte[] content) {
        var link = requestUpload(period, fileName, content);
        var answer = put(link, URI.create(link.get("url").asString()), content);
        if (answer.statusCode() != 200) {
            throw new AssertionError("The file was not taken: " + new String(answer.body(), UTF_8));
        }
        return link.get("uploadId").asString();
    }

    /** Puts content with the headers of a link, to wherever. */
    static HttpResponse<byte[]> put(JsonNode link, URI url, byte[] content) {
        var request = HttpRequest.newBuilder(url).PUT(BodyPublishers.ofByteArray(content));
        link.get("headers")
                .propertyStream()
                .forEach(header ->
                        request.header(header.getKey(), header.getValue().asString()));
        return send(request.build());
    }

    /** What a link leads to. */
    static byte[] get(URI url) {
        var answer = send(HttpRequest.newBuilder(url).build());
        if (answer.statusCode() != 200) {
            throw new AssertionError("The file is not handed out: " + answer.statusCode());
        }
        return answer.body();
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + new String(answer.body(), UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new AssertionError("Stopped while waiting for an answer", stopped);
        }
    }
}
