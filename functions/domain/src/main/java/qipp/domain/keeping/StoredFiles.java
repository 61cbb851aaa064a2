package qipp.domain.keeping;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files by key: what organisations sent, and what was made of it. A file that was kept is never changed. */
public interface StoredFiles {
    /** A link by which exactly the announced file can be put under a key, once, until it expires. */
    PutLink putLink(String key, Announced file, Instant now, Duration validFor);

    /** A link by which a file can be fetched as an attachment of that name and its true type. */
    URI getLink(String key, String downloadName, String contentType, Duration validFor);

    /** The content under a key, where there is a whole file. */
    Optional<byte[]> read(String key);

    /** Keeps a file under a key that is not taken; false where it is. */
    boolean keep(String key, byte[] content, String contentType);

    /** The keys that begin with a prefix, in order. */
    List<String> keys(String prefix);

    /** Takes a file away; nothing happens where there is none. */
    void remove(String key);

    /**
     * What a client says of the file that it is about to put.
     *
     * @param size in bytes
     * @param sha256 in lower-case hexadecimal
     */
    record Announced(long size, String sha256, String contentType) {}

    /** How to put a file: the method, the address, and the headers that have to be sent as they stand. */
    record PutLink(String method, URI url, SortedMap<String, String> headers, Instant expiresAt) {
        public PutLink {
            headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        }
    }
}
