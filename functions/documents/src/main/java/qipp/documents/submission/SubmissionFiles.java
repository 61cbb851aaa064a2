package qipp.documents.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import qipp.documents.json.CanonicalJson;
import qipp.documents.json.JsonReading;
import qipp.documents.json.Sha256;
import qipp.documents.processors.AllProcessors;
import qipp.documents.report.CsvFile;
import qipp.documents.report.DataDictionary;
import qipp.documents.report.Report;
import qipp.documents.submission.json.SubmissionJson;
import qipp.documents.submission.report.ProgrammeTables;
import qipp.documents.submission.report.SubmissionReports;
import qipp.documents.submission.workbook.SubmissionWorkbook;
import qipp.domain.merge.submission.Submission;

/**
 * The files of a submission by their paths: the same submission gives the same bytes, whatever the machine, its time
 * zone and its language.
 */
public final class SubmissionFiles {
    /** The submission itself, canonical and sealed. */
    public static final String SUBMISSION = "submission.json";

    /** The programme, as it was saved: without it nobody could compute the figures again. */
    public static final String PROGRAMME = "programme.json";

    /** The submission as a workbook. */
    public static final String WORKBOOK = "submission.xlsx";

    /** What every column of every CSV file means. */
    private static final String DATA_DICTIONARY = "csv/data-dictionary.csv";

    private SubmissionFiles() {}

    /**
     * Every file, the manifest last made and like the others by its path.
     *
     * @param programme the document of the programme whose hash the submission names
     * @param inputs the files from which was merged; one that is not part of the submission, such as an earlier tracker
     *     that was not carried forward, is not listed
     * @throws IllegalArgumentException where the document is not that of the programme, or a file of the submission is
     *     not among the inputs
     */
    public static SortedMap<String, byte[]> of(Submission submission, byte[] programme, List<ListedFile> inputs) {
        return AllProcessors.of(() -> files(submission, programme, inputs));
    }

    private static SortedMap<String, byte[]> files(Submission submission, byte[] programme, List<ListedFile> inputs) {
        var listed = new ConcurrentSkipListMap<String, ListedFile>();
        var files = new TreeMap<>(content(
                submission,
                programme,
                (path, content, sha256) -> listed.put(path, new ListedFile(path, content.length, sha256.get()))));
        files.put(Manifest.PATH, manifest(submission, List.copyOf(listed.values()), inputs));
        return Collections.unmodifiableSortedMap(files);
    }

    /** The hash of each of such files, as they were worked out when the manifest was made. */
    public static SortedMap<String, String> hashes(SortedMap<String, byte[]> files) {
        var manifest = files.get(Manifest.PATH);
        var hashes = new TreeMap<String, String>();
        hashes.put(Manifest.PATH, Sha256.of(manifest));
        Manifest.read(manifest).files().forEach(file -> hashes.put(file.name(), file.sha256()));
        return hashes;
    }

    /** What is done with a file when it is made, beside the making of others; its hash is worked out when it is asked for. */
    interface Made {
        void file(String path, byte[] content, Supplier<String> sha256);

        default void file(String path, byte[] content) {
            file(path, content, () -> Sha256.of(content));
        }
    }

    /** Every file but the manifest: sheets and tables are made while the document is hashed, whose seal the workbook names. */
    static SortedMap<String, byte[]> content(Submission submission, byte[] programme, Made made) {
        var files = new ConcurrentSkipListMap<String, byte[]>();
        Made kept = (path, content, sha256) -> {
            files.put(path, content);
            made.file(path, content, sha256);
        };
        kept.file(PROGRAMME, canonical(submission, programme));
        var document = SubmissionJson.unsealedBytes(submission);
        var workbook = new SubmissionWorkbook(submission);
        AllProcessors.beside(() -> tables(submission, kept), () -> sealed(document, workbook, kept));
        return files;
    }

    private static SubmissionJson.Sealed sealed(byte[] document, SubmissionWorkbook workbook, Made made) {
        var sealed = new SubmissionJson.Sealed(document);
        made.file(SUBMISSION, sealed.bytes(), sealed::sha256);
        made.file(WORKBOOK, workbook.sealedWith(sealed.seal()));
        return sealed;
    }

    private static void tables(Submission submission, Made made) {
        csvFiles(submission).entrySet().parallelStream()
                .forEach(file -> made.file(file.getKey(), CsvFile.of(file.getValue())));
    }

    /** The form of the programme of which its version is the hash. */
    private static byte[] canonical(Submission submission, byte[] programme) {
        var canonical = CanonicalJson.bytes(JsonReading.read(programme));
        if (!Sha256.of(canonical).equals(submission.programmeSha256())) {
            throw new IllegalArgumentException("the document is not that of the submission's programme");
        }
        return canonical;
    }

    static byte[] manifest(Submission submission, List<ListedFile> files, List<ListedFile> inputs) {
        return new Manifest(submission.programme().id(), submission.programmeSha256(), files, parts(submission, inputs))
                .bytes();
    }

    private static List<ListedFile> parts(Submission submission, List<ListedFile> inputs) {
        var hashes = submission.inputs();
        var parts =
                inputs.stream().filter(input -> hashes.contains(input.sha256())).toList();
        if (parts.stream().map(ListedFile::sha256).distinct().count() != hashes.size()) {
            throw new IllegalArgumentException("every file of the submission is among its inputs");
        }
        return parts;
    }

    private static SequencedMap<String, Report<?>> csvFiles(Submission submission) {
        var files = new LinkedHashMap<String, Report<?>>();
        SubmissionReports.of(submission).forEach(report -> files.put("csv/" + report.name() + ".csv", report));
        ProgrammeTables.of(submission).stream()
                .map(ProgrammeTables::report)
                .forEach(table -> files.put("tables/" + table.name() + ".csv", table));
        files.put(DATA_DICTIONARY, DataDictionary.of(DATA_DICTIONARY, files));
        return files;
    }
}
