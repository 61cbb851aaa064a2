package qipp.documents.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var content = content(submission, programme);
        var files = new TreeMap<>(content.files());
        files.put(Manifest.PATH, manifest(submission, content.listed(), inputs));
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

    /** Every file but the manifest: the tables are written beside the document and the workbook that names its seal. */
    static Content content(Submission submission, byte[] programme) {
        var parts = Stream.<Supplier<Content>>of(() -> documents(submission, programme), () -> tables(submission))
                .parallel()
                .map(Supplier::get)
                .toList();
        var files = new TreeMap<String, byte[]>();
        parts.forEach(part -> files.putAll(part.files()));
        return new Content(files, parts.getFirst().documentSha256());
    }

    /**
     * Files by their paths.
     *
     * @param documentSha256 the hash of the submission itself, where it is among them
     */
    record Content(SortedMap<String, byte[]> files, String documentSha256) {
        List<ListedFile> listed() {
            var hashes = new Hashes(files);
            hashes.know(SUBMISSION, documentSha256);
            hashes.computeAll();
            return files.keySet().stream().map(hashes::listed).toList();
        }

        /** The same of files that may be equal to others, whose hashes are known. */
        List<ListedFile> listed(Hashes others) {
            return files.entrySet().stream()
                    .map(file -> new ListedFile(
                            file.getKey(), file.getValue().length, others.of(file.getKey(), file.getValue())))
                    .toList();
        }
    }

    private static Content documents(Submission submission, byte[] programme) {
        var files = new TreeMap<String, byte[]>();
        files.put(PROGRAMME, canonical(submission, programme));
        var sealed = SubmissionJson.sealed(submission);
        files.put(SUBMISSION, sealed.bytes());
        files.put(WORKBOOK, SubmissionWorkbook.of(submission, sealed.seal()));
        return new Content(files, sealed.sha256());
    }

    private static Content tables(Submission submission) {
        var files = csvFiles(submission).entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> CsvFile.of(file.getValue())));
        return new Content(new TreeMap<>(files), "");
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
