package qipp.documents.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.json.JsonText;
import qipp.documents.submission.difference.ByteDifference;
import qipp.documents.submission.difference.Difference;
import qipp.documents.submission.difference.FileDifferences;
import qipp.documents.submission.difference.JsonDifferences;
import qipp.documents.submission.json.SubmissionJson;
import qipp.domain.merge.submission.Submission;

/**
 * Compares the files that are there with those that the rows give, and with the manifest.
 *
 * @param files that are there
 * @param manifest where it can be read
 * @param discrepancies to which goes what is found
 */
record Comparison(Map<String, byte[]> files, Hashes hashes, Optional<Manifest> manifest, Discrepancies discrepancies) {
    /** Where no submission could be made of the rows. */
    void withManifest() {
        manifest.ifPresent(listed -> {
            listedFiles(listed, new TreeMap<>());
            own(listed, listed);
        });
    }

    /**
     * Everything.
     *
     * @param again every file but the manifest, as the rows give it
     */
    void with(Submission made, SortedMap<String, byte[]> again) {
        manifest.ifPresent(listed -> {
            listedFiles(listed, again);
            inputs(listed, made);
            own(new Manifest(made.programme().id(), made.programmeSha256(), listed.files(), listed.inputs()), listed);
        });
        names(again);
        again.keySet().stream()
                .filter(path -> !path.equals(SubmissionFiles.SUBMISSION) && files.containsKey(path))
                .forEach(path -> content(path, again.get(path)));
    }

    private void listedFiles(Manifest listed, SortedMap<String, byte[]> again) {
        new ManifestCheck(listed, files, hashes, again).discrepancies().forEach(discrepancies::add);
    }

    private void inputs(Manifest listed, Submission made) {
        made.inputs().stream()
                .filter(hash -> listed.inputs().stream()
                        .noneMatch(input -> input.sha256().equals(hash)))
                .forEach(hash ->
                        discrepancies.add(Manifest.PATH, "/inputs", "does not list the input with the hash " + hash));
    }

    /** What the manifest says of the programme and of itself. */
    private void own(Manifest expected, Manifest listed) {
        var found = files.get(Manifest.PATH);
        if (Arrays.equals(expected.bytes(), found)) {
            return;
        }
        var differences = JsonDifferences.between(expected.unsealed(), without(Manifest.SEAL, JsonReading.read(found)));
        differences.forEach(difference -> discrepancies.add(Manifest.PATH, difference, "and should be"));
        if (!Arrays.equals(listed.bytes(), found)) {
            discrepancies.add(
                    Manifest.PATH,
                    "/" + Manifest.SEAL,
                    "is not the hash of the rest of it: something in it was changed, such as the name or size of an input");
        }
    }

    /** Files that are missing and that do not belong there, but for those that a manifest tells of. */
    private void names(SortedMap<String, byte[]> again) {
        var named = manifest.stream()
                .flatMap(listed -> listed.files().stream().map(ListedFile::name))
                .collect(Collectors.toSet());
        again.keySet().stream()
                .filter(path -> !files.containsKey(path) && !named.contains(path))
                .forEach(path -> discrepancies.add(path, "is not there, and belongs to the submission"));
        files.keySet().stream()
                .filter(path -> !again.containsKey(path) && !path.equals(Manifest.PATH))
                .filter(path -> manifest.isEmpty() || named.contains(path))
                .forEach(path -> discrepancies.add(path, "does not belong to the submission"));
    }

    /** A file that was not changed, beside a document that was, is no fault: it tells what was changed. */
    private void content(String path, byte[] again) {
        var found = files.get(path);
        if (Arrays.equals(again, found)) {
            return;
        }
        if (isAsListed(path) && !isAsListed(SubmissionFiles.SUBMISSION)) {
            Witness.of(path).ifPresent(witness -> witness.against(again, found).forEach(discrepancies::add));
        } else {
            FileDifferences.between(path, again, found)
                    .forEach(difference -> discrepancies.add(path, difference, Discrepancies.BY_ROWS));
        }
    }

    private boolean isAsListed(String path) {
        return manifest.filter(listed ->
                        files.containsKey(path) && listed.files().contains(hashes.listed(path, files.get(path))))
                .isPresent();
    }

    /** Whether its form is canonical, its seal its own, and whether every value follows from the rows. */
    void document(Json document, Optional<Submission> made) {
        var found = files.get(SubmissionFiles.SUBMISSION);
        var canonical = JsonText.bytes(document);
        if (!Arrays.equals(canonical, found)) {
            discrepancies.add(
                    SubmissionFiles.SUBMISSION,
                    ByteDifference.between(canonical, found),
                    "not in its canonical form, which has");
        } else if (!SubmissionJson.isSealed(found)) {
            discrepancies.add(
                    SubmissionFiles.SUBMISSION,
                    "/" + SubmissionJson.SEAL,
                    "is not the hash of the document: something in it was changed");
        }
        made.stream()
                .flatMap(submission -> values(document, submission).stream())
                .forEach(
                        difference -> discrepancies.add(SubmissionFiles.SUBMISSION, difference, Discrepancies.BY_ROWS));
    }

    /** Where the values of the document are others than those of a submission. */
    static List<Difference> values(Json document, Submission made) {
        return JsonDifferences.between(SubmissionJson.unsealed(made), without(SubmissionJson.SEAL, document));
    }

    private static Json without(String key, Json document) {
        return document instanceof Json.Members members ? members.without(key) : document;
    }
}
