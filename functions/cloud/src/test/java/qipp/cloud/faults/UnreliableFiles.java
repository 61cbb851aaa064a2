package qipp.cloud.faults;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import qipp.domain.keeping.StoredFiles;

/** Files whose calls meet the faults of a plan; links are made without a call to the store, so they meet none. */
public record UnreliableFiles(StoredFiles files, Faults faults) implements StoredFiles {
    @Override
    public PutLink putLink(String key, Announced file, Instant now, Duration validFor) {
        return files.putLink(key, file, now, validFor);
    }

    @Override
    public URI getLink(String key, String downloadName, String contentType, Duration validFor) {
        return files.getLink(key, downloadName, contentType, validFor);
    }

    @Override
    public Optional<byte[]> read(String key) {
        return faults.pass(() -> files.read(key));
    }

    @Override
    public boolean keep(String key, byte[] content, String contentType) {
        return faults.pass(() -> files.keep(key, content, contentType));
    }

    @Override
    public List<String> keys(String prefix) {
        return faults.pass(() -> files.keys(prefix));
    }

    @Override
    public void remove(String key) {
        faults.pass(() -> {
            files.remove(key);
            return key;
        });
    }
}
