package qipp.documents.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares the files of a folder with what its manifest lists. Where a file is what the rows give, the manifest is wrong.
 *
 * @param files that are there
 * @param again those that the rows give; none where no submission could be made of them
 */
record ManifestCheck(Manifest manifest, Map<String, byte[]> files, Hashes hashes, Map<String, byte[]> again) {
    List<Discrepancy> discrepancies() {
        var listed = IntStream.range(0, manifest.files().size()).boxed().flatMap(this::discrepancies);
        return Stream.concat(listed, unlisted()).toList();
    }

    private Stream<Discrepancy> discrepancies(int index) {
        var file = manifest.files().get(index);
        return followsFromRows(file.name()) ? ofManifest(index, file) : ofFile(file);
    }

    private boolean followsFromRows(String path) {
        return again.containsKey(path) && Arrays.equals(again.get(path), files.get(path));
    }

    private Stream<Discrepancy> ofManifest(int index, ListedFile listed) {
        var is = hashes.listed(listed.name(), files.get(listed.name()));
        var wrong = new ArrayList<Discrepancy>();
        if (is.size() != listed.size()) {
            wrong.add(wrong(index, "size", listed, listed.size(), is.size()));
        }
        if (!is.sha256().equals(listed.sha256())) {
            wrong.add(wrong(index, "sha256", listed, listed.sha256(), is.sha256()));
        }
        return wrong.stream();
    }

    private static Discrepancy wrong(int index, String key, ListedFile file, Object listed, Object is) {
        return new Discrepancy(
                Manifest.PATH,
                "/files/%s/%s".formatted(index, key),
                "(%s) is %s, the file, which is what the rows give, has %s".formatted(file.name(), listed, is));
    }

    private Stream<Discrepancy> ofFile(ListedFile listed) {
        var content = files.get(listed.name());
        if (content == null) {
            return Stream.of(missing(listed.name()));
        }
        if (content.length != listed.size()) {
            return Stream.of(Discrepancy.of(
                    listed.name(),
                    "was changed: it has %s bytes, and %s by the manifest".formatted(content.length, listed.size())));
        }
        return hashes.of(listed.name()).equals(listed.sha256())
                ? Stream.of()
                : Stream.of(Discrepancy.of(
                        listed.name(), "was changed: it does not have the hash that the manifest lists"));
    }

    private Discrepancy missing(String path) {
        return again.isEmpty() || again.containsKey(path)
                ? Discrepancy.of(path, "is in the manifest, but not there: it was taken away or renamed")
                : Discrepancy.of(Manifest.PATH, "lists " + path + ", which does not belong to the submission");
    }

    private Stream<Discrepancy> unlisted() {
        var listed = manifest.files().stream().map(ListedFile::name).collect(Collectors.toSet());
        return files.keySet().stream()
                .filter(path -> !path.equals(Manifest.PATH) && !listed.contains(path))
                .map(path -> followsFromRows(path)
                        ? Discrepancy.of(Manifest.PATH, "does not list " + path + ", which belongs to the submission")
                        : Discrepancy.of(path, "is not in the manifest: it was added or renamed"));
    }
}
