package qipp.documents.json.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A JSON tracker without a fault, in which a test changes what it is about. */
public final class GoodTracker {
    private GoodTracker() {}

    public static String text() {
        try (var tracker = GoodTracker.class.getResourceAsStream("good-tracker.json")) {
            return new String(tracker.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String with(String good, String other) {
        assertThat(text()).contains(good);
        return text().replace(good, other);
    }
}
