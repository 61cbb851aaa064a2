package qipp.embedded.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.json.JsonText;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;

/** The product as a client sees it. */
public final class Api implements AutoCloseable {
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI functions;

    public Api(URI functions) {
        this.functions = functions;
    }

    /** A token of the development sign-in. */
    public String signIn(URI address, Caller as) {
        var body = Json.object(
                Json.member("programme", Json.text(as.programme())),
                Json.member("organisation", Json.text(as.organisation())),
                Json.member(
                        "roles",
                        Json.array(as.roles().stream().map(Role::claim).sorted().toList(), Json::text)),
                Json.member("subject", Json.text(as.subject())));
        return JsonFields.of(JsonReading.read(accepted(json(address, body)))).text("token");
    }

    /** What a function answers to somebody. */
    public Json call(String function, Json input, String token) {
        var request = json(functions.resolve("/" + function), input).header("Authorization", "Bearer " + token);
        return JsonReading.read(accepted(request));
    }

    /** Puts a file to a link, with the headers that belong to it. */
    public void put(URI link, Map<String, String> headers, byte[] content) {
        var request = HttpRequest.newBuilder(link).PUT(BodyPublishers.ofByteArray(content));
        headers.forEach(request::header);
        accepted(request);
    }

    /** The file behind a link. */
    public byte[] get(URI link) {
        return accepted(HttpRequest.newBuilder(link).GET());
    }

    @Override
    public void close() {
        client.close();
    }

    private static HttpRequest.Builder json(URI address, Json body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JsonText.bytes(body)));
    }

    private byte[] accepted(HttpRequest.Builder builder) {
        var request = builder.timeout(PATIENCE).build();
        var answer = send(request);
        if (answer.statusCode() != OK) {
            throw new CallRefused("%s %s answered %d: %s"
                    .formatted(
                            request.method(),
                            request.uri().getPath(),
                            answer.statusCode(),
                            new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)));
        }
        return answer.body();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException fault) {
            throw new CallRefused(request.uri().getPath() + " does not answer: " + fault, fault);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new CallRefused(request.uri().getPath() + " was interrupted", interruption);
        }
    }
}
