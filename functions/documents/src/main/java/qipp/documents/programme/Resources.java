package qipp.documents.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What ships inside the product: the schema and the programmes. */
final class Resources {
    static final String SCHEMA = "/qipp/documents/programme/programme.schema.json";

    private Resources() {}

    static byte[] bytes(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the product was built without " + name));
    }

    static Optional<byte[]> find(String name) {
        try (InputStream resource = Resources.class.getResourceAsStream(name)) {
            return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
