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

    /** Takes over a hash that was computed while the file was made. */
    void know(String path, String sha256) {
        known.put(path, sha256);
    }

    /** Computes all that are not known, beside each other. */
    void computeAll() {
        files.keySet().parallelStream().forEach(this::of);
    }

    String of(String path) {
        return known.computeIfAbsent(path, file -> Sha256.of(files.get(file)));
    }

    /** The hash of a content, which may be that of the file of this path. */
    String of(String path, byte[] content) {
        return Arrays.equals(content, files.get(path)) ? of(path) : Sha256.of(content);
    }

    ListedFile listed(String path) {
        return new ListedFile(path, files.get(path).length, of(path));
    }
}
