package qipp.documents.submission;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.processors.AllProcessors;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme;
import qipp.documents.submission.json.ReadSubmission;
import qipp.documents.submission.json.SubmissionReading;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.selection.Contradictions;
import qipp.domain.merge.submission.Submission;
import qipp.domain.programme.Programme;

/**
 * Proves a submission by itself. Hashes show that no file was changed; but a manifest can lie consistently, so the
 * submission is also made again from its own rows, and every file of it has to be the same to the byte.
 */
public final class Verification {
    private static final List<String> NEEDED =
            List.of(Manifest.PATH, SubmissionFiles.PROGRAMME, SubmissionFiles.SUBMISSION);

    private final Map<String, byte[]> files;
    private final Hashes hashes;
    private final Discrepancies discrepancies = new Discrepancies();

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
                : new Proof.Fails(verification.discrepancies.byFile());
    }

    private Optional<Submission> verify() {
        var read = AllProcessors.beside(
                hashes::computeAll, () -> read(SubmissionFiles.SUBMISSION, SubmissionReading::read));
        NEEDED.stream().filter(path -> !files.containsKey(path)).forEach(path -> discrepancies.add(path, "is missing"));
        var comparison = new Comparison(files, hashes, read(Manifest.PATH, Manifest::read), discrepancies);
        var made = read.flatMap(this::madeAgain);
        var again = made.map(this::filesOf);
        again.ifPresentOrElse(expected -> comparison.with(made.get(), expected), comparison::withManifest);
        if (!again.map(this::hasSameDocument).orElse(false)) {
            document().ifPresent(document -> comparison.document(document, made));
        }
        return made;
    }

    private Optional<Json> document() {
        return read(SubmissionFiles.SUBMISSION, JsonReading::read);
    }

    private SortedMap<String, byte[]> filesOf(Submission submission) {
        return SubmissionFiles.content(submission, files.get(SubmissionFiles.PROGRAMME), (_, _, _) -> {});
    }

    /** To the byte: it is canonical then, sealed, and every figure in it follows from its rows. */
    private boolean hasSameDocument(SortedMap<String, byte[]> again) {
        return Arrays.equals(again.get(SubmissionFiles.SUBMISSION), files.get(SubmissionFiles.SUBMISSION));
    }

    private Optional<Submission> madeAgain(ReadSubmission submission) {
        return programme().flatMap(programme -> {
            var merged = Merge.of(
                    submission.request(programme.programme()), submission.current(), submission.carriedForward());
            if (isOf(programme, submission)) {
                contradictions(submission, programme.programme());
                return merged(merged);
            }
            byAnotherProgramme(merged);
            return Optional.empty();
        });
    }

    /** Shows what was changed in a programme by what follows from it. */
    private void byAnotherProgramme(Merged merged) {
        switch (merged) {
            case Merged.Done(var other) ->
                document()
                        .ifPresent(document -> Comparison.values(document, other)
                                .forEach(difference -> discrepancies.add(
                                        SubmissionFiles.PROGRAMME,
                                        "%s of submission.json %s"
                                                .formatted(
                                                        difference.where(), difference.by("with it the rows give")))));
            case Merged.Blocked(var obstacles) ->
                obstacles.forEach(
                        obstacle -> discrepancies.add(SubmissionFiles.PROGRAMME, "with it: " + obstacle.message()));
        }
    }

    private void contradictions(ReadSubmission submission, Programme programme) {
        Stream.concat(submission.current().stream(), submission.carriedForward().stream())
                .forEach(input -> Contradictions.of(input, programme)
                        .forEach(what -> discrepancies.add(
                                SubmissionFiles.SUBMISSION,
                                "/findings",
                                "(%s) %s".formatted(input.organisation().orElse(input.sha256()), what))));
    }

    private Optional<ReadProgramme.Valid> programme() {
        if (!files.containsKey(SubmissionFiles.PROGRAMME)) {
            return Optional.empty();
        }
        return switch (Programmes.read(files.get(SubmissionFiles.PROGRAMME))) {
            case ReadProgramme.Valid valid -> Optional.of(valid);
            case ReadProgramme.Invalid(var problems) -> {
                problems.forEach(problem -> discrepancies.add(SubmissionFiles.PROGRAMME, problem));
                yield Optional.empty();
            }
        };
    }

    private boolean isOf(ReadProgramme.Valid programme, ReadSubmission submission) {
        var isOf = programme.sha256().equals(submission.programmeSha256())
                && programme.programme().id().equals(submission.programme());
        if (!isOf) {
            discrepancies.add(
                    SubmissionFiles.PROGRAMME,
                    "is not the programme that the submission names: it was changed or exchanged");
        }
        return isOf;
    }

    private Optional<Submission> merged(Merged merged) {
        return switch (merged) {
            case Merged.Done(var submission) -> Optional.of(submission);
            case Merged.Blocked(var obstacles) -> {
                obstacles.forEach(obstacle -> discrepancies.add(
                        SubmissionFiles.SUBMISSION, "its rows make no such submission: " + obstacle.message()));
                yield Optional.empty();
            }
        };
    }

    private <T> Optional<T> read(String path, Function<byte[], T> read) {
        return Optional.ofNullable(files.get(path)).flatMap(bytes -> discrepancies.read(path, () -> read.apply(bytes)));
    }
}
