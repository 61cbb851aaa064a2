package qipp.documents.submission;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.documents.json.CanonicalJson;
import qipp.documents.json.JsonFields;
import qipp.documents.report.CsvFile;
import qipp.documents.report.DataDictionary;
import qipp.documents.report.Report;
import qipp.domain.merge.Submission;

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

    private SubmissionFiles() {}

    /**
     * Every file, the manifest last made and like the others by its path.
     *
     * @param programme the bytes of the programme whose hash the submission names
     * @param inputs every file that went into the merge
     */
    public static SortedMap<String, byte[]> of(Submission submission, byte[] programme, List<ListedFile> inputs) {
        var files = new TreeMap<String, byte[]>();
        var sealed = SubmissionJson.sealed(submission);
        var seal = JsonFields.of(sealed).text(SubmissionJson.SEAL);
        files.put(SUBMISSION, CanonicalJson.bytes(sealed));
        files.put(PROGRAMME, programme);
        files.put(WORKBOOK, SubmissionWorkbook.of(submission, seal));
        dataFiles(submission).forEach(report -> files.put("csv/" + report.name() + ".csv", CsvFile.of(report)));
        files.put(Manifest.PATH, manifest(submission, files, inputs).bytes());
        return Collections.unmodifiableSortedMap(files);
    }

    private static Manifest manifest(Submission submission, SortedMap<String, byte[]> files, List<ListedFile> inputs) {
        return new Manifest(
                submission.programme().id(), submission.programmeSha256(), Manifest.describe(files), inputs);
    }

    private static List<Report<?>> dataFiles(Submission submission) {
        var reports = SubmissionReports.of(submission);
        return Stream.concat(reports.stream(), Stream.of(DataDictionary.of(reports)))
                .toList();
    }
}
