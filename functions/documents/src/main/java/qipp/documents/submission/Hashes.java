package qipp.documents.submission;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import qipp.documents.json.Sha256;

/** Files by their paths with their hashes, each computed once: the largest take longer than anything else does with them. */
final class Hashes {
    private final Map<String, byte[]> files;
    private final ConcurrentMap<String, String> known = new ConcurrentHashMap<>();

    Hashes(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Computes all that are not known, beside each other. */
    void computeAll() {
        files.keySet().parallelStream().forEach(this::of);
    }

    String of(String path) {
        return known.computeIfAbsent(path, file -> Sha256.of(files.get(file)));
    }

    /** A file as it was made again: its hash is known where it is equal to the file of this path. */
    ListedFile listed(String path, byte[] content) {
        var sha256 = Arrays.equals(content, files.get(path)) ? of(path) : Sha256.of(content);
        return new ListedFile(path, content.length, sha256);
    }
}
