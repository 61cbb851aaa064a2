package qipp.cloud.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import qipp.cloud.edge.message.Response;

/** What anyone may read: whether the server lives, whether it can do its work, and what that is. */
public final class Pages {
    private static final String JSON = "application/json";

    private Pages() {}

    /** {@code /health}: whoever answers lives. */
    public static Page health() {
        return new Page("/health", () -> state("up"));
    }

    /**
     * {@code /ready}: whether the stores answer.
     *
     * @param ask asks them, and throws what they throw
     */
    public static Page ready(Runnable ask) {
        return new Page("/ready", () -> {
            ask.run();
            return state("ready");
        });
    }

    /** {@code /openapi.json}: what is served, as an OpenAPI document. */
    public static Page openApi() {
        byte[] document = document();
        return new Page("/openapi.json", () -> Response.of(200, JSON, document));
    }

    private static byte[] document() {
        try (InputStream resource = Pages.class.getResourceAsStream("openapi.json")) {
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the product was built without its OpenAPI document", unreadable);
        }
    }

    private static Response state(String state) {
        return Response.of(200, JSON, ("{\"state\":\"" + state + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
