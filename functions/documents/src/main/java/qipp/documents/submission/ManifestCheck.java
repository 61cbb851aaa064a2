package qipp.documents.submission;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the files of a folder with what its manifest lists. */
final class ManifestCheck {
    private ManifestCheck() {}

    static List<Discrepancy> of(Manifest manifest, Map<String, byte[]> files, Hashes hashes) {
        var listed = manifest.files().stream().map(ListedFile::name).collect(Collectors.toSet());
        var unlisted = files.keySet().stream()
                .filter(path -> !path.equals(Manifest.PATH) && !listed.contains(path))
                .map(path -> Discrepancy.of(path, "is not in the manifest"));
        return Stream.concat(manifest.files().stream().flatMap(file -> check(file, files, hashes)), unlisted)
                .toList();
    }

    private static Stream<Discrepancy> check(ListedFile listed, Map<String, byte[]> files, Hashes hashes) {
        var content = files.get(listed.name());
        if (content == null) {
            return Stream.of(Discrepancy.of(listed.name(), "is in the manifest, but not there"));
        }
        if (content.length != listed.size()) {
            return Stream.of(
                    Discrepancy.of(listed.name(), "has %s bytes, not %s".formatted(content.length, listed.size())));
        }
        return hashes.of(listed.name()).equals(listed.sha256())
                ? Stream.of()
                : Stream.of(Discrepancy.of(listed.name(), "does not have the hash that the manifest lists"));
    }
}
