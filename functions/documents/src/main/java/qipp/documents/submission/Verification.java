package qipp.documents.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.json.JsonText;
import qipp.documents.json.UnexpectedJson;
import qipp.documents.processors.AllProcessors;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme;
import qipp.documents.submission.json.ReadSubmission;
import qipp.documents.submission.json.SubmissionJson;
import qipp.documents.submission.json.SubmissionReading;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.submission.Submission;

/**
 * Proves a submission by itself. Hashes show that no file was changed; but a manifest can lie consistently, so the
 * submission is also made again from its own rows, and every file of it has to be the same to the byte.
 */
public final class Verification {
    private static final List<String> NEEDED =
            List.of(Manifest.PATH, SubmissionFiles.PROGRAMME, SubmissionFiles.SUBMISSION);

    private final Map<String, byte[]> files;
    private final Hashes hashes;
    private final List<Discrepancy> discrepancies = new ArrayList<>();

    private Verification(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableMap(new TreeMap<>(files));
        this.hashes = new Hashes(this.files);
    }

    /**
     * Everything that does not hold: nothing where the submission does.
     *
     * @param files of the folder, by their paths
     */
    public static List<Discrepancy> of(Map<String, byte[]> files) {
        return switch (proof(files)) {
            case Proof.Holds _ -> List.of();
            case Proof.Fails(var discrepancies) -> discrepancies;
        };
    }

    /**
     * The submission as it was made again, or everything that does not hold.
     *
     * @param files of the folder, by their paths
     */
    public static Proof proof(Map<String, byte[]> files) {
        var verification = new Verification(files);
        var made = AllProcessors.of(verification::verify);
        return made.isPresent() && verification.discrepancies.isEmpty()
                ? new Proof.Holds(made.get())
                : new Proof.Fails(verification.discrepancies.stream().distinct().toList());
    }

    private Optional<Submission> verify() {
        var read = beside(hashes::computeAll, () -> read(SubmissionFiles.SUBMISSION, SubmissionReading::read));
        NEEDED.stream().filter(path -> !files.containsKey(path)).forEach(path -> report(path, "is missing"));
        var manifest = read(Manifest.PATH, Manifest::read);
        manifest.ifPresent(listed -> discrepancies.addAll(ManifestCheck.of(listed, files, hashes)));
        var made = read.flatMap(this::madeAgain);
        var again = made.map(this::filesOf);
        if (!again.map(this::hasSameDocument).orElse(false)) {
            read(SubmissionFiles.SUBMISSION, JsonReading::read).ifPresent(document -> document(document, made));
        }
        again.ifPresent(this::compare);
        manifest.ifPresent(listed -> made.ifPresent(submission -> manifest(listed, submission, again.orElseThrow())));
        return made;
    }

    private SortedMap<String, byte[]> filesOf(Submission submission) {
        return SubmissionFiles.content(submission, files.get(SubmissionFiles.PROGRAMME), (_, _, _) -> {});
    }

    /** Does something beside something else, where there is a processor for it. */
    private static <T> T beside(Runnable other, Supplier<T> wanted) {
        return Stream.<Supplier<Optional<T>>>of(() -> Optional.of(wanted.get()), () -> nothing(other))
                .parallel()
                .map(Supplier::get)
                .toList()
                .getFirst()
                .orElseThrow();
    }

    private static <T> Optional<T> nothing(Runnable done) {
        done.run();
        return Optional.empty();
    }

    /** To the byte: it is canonical then, sealed, and every figure in it follows from its rows. */
    private boolean hasSameDocument(SortedMap<String, byte[]> again) {
        return Arrays.equals(again.get(SubmissionFiles.SUBMISSION), files.get(SubmissionFiles.SUBMISSION));
    }

    /** Says what of the document does not hold. */
    private void document(Json document, Optional<Submission> made) {
        var bytes = files.get(SubmissionFiles.SUBMISSION);
        if (!Arrays.equals(JsonText.bytes(document), bytes)) {
            report(SubmissionFiles.SUBMISSION, "is not in its canonical form");
        } else if (!SubmissionJson.isSealed(bytes)) {
            discrepancies.add(new Discrepancy(
                    SubmissionFiles.SUBMISSION, "/" + SubmissionJson.SEAL, "is not the hash of the document"));
        }
        made.ifPresent(submission ->
                differences(SubmissionFiles.SUBMISSION, SubmissionJson.unsealed(submission), withoutSeal(document)));
    }

    private Optional<Submission> madeAgain(ReadSubmission submission) {
        return programme(submission)
                .flatMap(programme -> merged(Merge.of(
                        submission.request(programme.programme()), submission.current(), submission.carriedForward())));
    }

    private Optional<ReadProgramme.Valid> programme(ReadSubmission submission) {
        if (!files.containsKey(SubmissionFiles.PROGRAMME)) {
            return Optional.empty();
        }
        return switch (Programmes.read(files.get(SubmissionFiles.PROGRAMME))) {
            case ReadProgramme.Valid valid -> Optional.of(valid).filter(read -> isOf(read, submission));
            case ReadProgramme.Invalid(var problems) -> {
                problems.forEach(problem -> report(SubmissionFiles.PROGRAMME, problem));
                yield Optional.empty();
            }
        };
    }

    private boolean isOf(ReadProgramme.Valid programme, ReadSubmission submission) {
        var isOf = programme.sha256().equals(submission.programmeSha256())
                && programme.programme().id().equals(submission.programme());
        if (!isOf) {
            report(SubmissionFiles.PROGRAMME, "is not the programme that the submission names");
        }
        return isOf;
    }

    private Optional<Submission> merged(Merged merged) {
        return switch (merged) {
            case Merged.Done(var submission) -> Optional.of(submission);
            case Merged.Blocked(var obstacles) -> {
                obstacles.forEach(obstacle ->
                        report(SubmissionFiles.SUBMISSION, "its rows make no such submission: " + obstacle.message()));
                yield Optional.empty();
            }
        };
    }

    private void differences(String path, Json expected, Json found) {
        JsonDifferences.between(expected, found).stream()
                .map(difference -> new Discrepancy(path, difference.pointer(), difference.message()))
                .forEach(discrepancies::add);
    }

    private static Json withoutSeal(Json document) {
        return document instanceof Json.Members members ? members.without(SubmissionJson.SEAL) : document;
    }

    /** The submission itself has been compared value by value. */
    private void compare(SortedMap<String, byte[]> again) {
        again.keySet().stream()
                .filter(path -> !path.equals(SubmissionFiles.SUBMISSION) && files.containsKey(path))
                .forEach(path -> FileDifference.between(again.get(path), files.get(path))
                        .map(difference -> new Discrepancy(path, difference.where(), difference.what()))
                        .ifPresent(discrepancies::add));
        again.keySet().stream()
                .filter(path -> !files.containsKey(path) && !NEEDED.contains(path))
                .forEach(path -> report(path, "is not there, and belongs to the submission"));
        files.keySet().stream()
                .filter(path -> !again.containsKey(path) && !path.equals(Manifest.PATH))
                .forEach(path -> report(path, "does not belong to the submission"));
    }

    private void manifest(Manifest listed, Submission submission, SortedMap<String, byte[]> again) {
        var missing = submission.inputs().stream()
                .filter(hash -> listed.inputs().stream()
                        .noneMatch(input -> input.sha256().equals(hash)))
                .toList();
        missing.forEach(hash -> report(Manifest.PATH, "does not list the input with the hash " + hash));
        if (missing.isEmpty()) {
            differences(
                    Manifest.PATH,
                    JsonReading.read(SubmissionFiles.manifest(submission, listed(again), listed.inputs())),
                    JsonReading.read(files.get(Manifest.PATH)));
        }
    }

    private List<ListedFile> listed(SortedMap<String, byte[]> again) {
        return again.entrySet().stream()
                .map(file -> hashes.listed(file.getKey(), file.getValue()))
                .toList();
    }

    private <T> Optional<T> read(String path, Function<byte[], T> read) {
        return Optional.ofNullable(files.get(path)).flatMap(bytes -> guarded(path, () -> read.apply(bytes)));
    }

    private <T> Optional<T> guarded(String path, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (UnexpectedJson unexpected) {
            report(path, unexpected.getMessage());
            return Optional.empty();
        }
    }

    private void report(String path, String what) {
        discrepancies.add(Discrepancy.of(path, what));
    }
}
