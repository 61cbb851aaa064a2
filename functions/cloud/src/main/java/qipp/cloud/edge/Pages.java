package qipp.cloud.edge;

import java.nio.charset.StandardCharsets;

/** What anyone may read: whether the server lives, and whether it can do its work. */
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

    private static Response state(String state) {
        return Response.of(200, JSON, ("{\"state\":\"" + state + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
