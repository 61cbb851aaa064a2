package qipp.cloud.fakes;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import qipp.domain.keeping.StoredFiles;

/** Files in memory; its links lead nowhere, and a test puts what a client would put with {@link #put}. */
public final class MemoryFiles implements StoredFiles {
    private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final AtomicInteger handedOut = new AtomicInteger();

    /** How many files and keys were handed out since this was last asked. */
    public int sinceLast() {
        return handedOut.getAndSet(0);
    }

    @Override
    public PutLink putLink(String key, Announced file, Instant now, Duration validFor) {
        var headers = new TreeMap<>(Map.of("if-none-match", "*", "content-type", file.contentType()));
        return new PutLink("PUT", URI.create("https://files.example/" + key), headers, now.plus(validFor));
    }

    @Override
    public URI getLink(String key, String downloadName, String contentType, Duration validFor) {
        String name = URLEncoder.encode(downloadName, StandardCharsets.UTF_8);
        return URI.create("https://files.example/" + key + "?name=" + name);
    }

    @Override
    public Optional<byte[]> read(String key) {
        handedOut.incrementAndGet();
        return Optional.ofNullable(files.get(key)).map(byte[]::clone);
    }

    @Override
    public boolean keep(String key, byte[] content, String contentType) {
        return files.putIfAbsent(key, content.clone()) == null;
    }

    @Override
    public List<String> keys(String prefix) {
        var found =
                files.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
        handedOut.addAndGet(found.size());
        return found;
    }

    @Override
    public void remove(String key) {
        files.remove(key);
    }

    /** As a client puts a file by its link. */
    public void put(String key, byte[] content) {
        files.put(key, content.clone());
    }
}
