package qipp.lambda.application;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import qipp.domain.keeping.StoredFiles;

/** Has nothing and keeps nothing; its links lead nowhere. */
final class EmptyFiles implements StoredFiles {
    private static final URI NOWHERE = URI.create("urn:nowhere");

    @Override
    public PutLink putLink(String key, Announced file, Instant now, Duration validFor) {
        return new PutLink("PUT", NOWHERE, Collections.emptySortedMap(), now);
    }

    @Override
    public URI getLink(String key, String downloadName, String contentType, Duration validFor) {
        return NOWHERE;
    }

    @Override
    public Optional<byte[]> read(String key) {
        return Optional.empty();
    }

    @Override
    public boolean keep(String key, byte[] content, String contentType) {
        return true;
    }

    @Override
    public List<String> keys(String prefix) {
        return List.of();
    }

    @Override
    public void remove(String key) {
        // There is none.
    }
}
