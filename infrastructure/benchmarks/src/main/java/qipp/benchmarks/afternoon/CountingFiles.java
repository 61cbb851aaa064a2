package qipp.benchmarks.afternoon;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import qipp.domain.keeping.StoredFiles;

/** Files in memory that count what S3 would; a link's path is the key. */
final class CountingFiles implements StoredFiles {
    private static final String HOST = "https://files.example/";

    private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final Spent spent;

    CountingFiles(Spent spent) {
        this.spent = spent;
    }

    @Override
    public PutLink putLink(String key, Announced file, Instant now, Duration validFor) {
        return new PutLink("PUT", URI.create(HOST + key), new TreeMap<>(), now.plus(validFor));
    }

    @Override
    public URI getLink(String key, String downloadName, String contentType, Duration validFor) {
        return URI.create(HOST + key);
    }

    @Override
    public Optional<byte[]> read(String key) {
        spent.fileRead();
        return Optional.ofNullable(files.get(key)).map(byte[]::clone);
    }

    @Override
    public boolean keep(String key, byte[] content, String contentType) {
        spent.fileWritten(content.length);
        return files.putIfAbsent(key, content.clone()) == null;
    }

    @Override
    public List<String> keys(String prefix) {
        spent.fileWritten(0);
        return files.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    @Override
    public void remove(String key) {
        files.remove(key);
    }

    /** As a client puts a file by its link; the key. */
    String put(URI link, byte[] content) {
        var key = link.getPath().substring(1);
        keep(key, content, "");
        return key;
    }
}
