package qipp.documents.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import qipp.documents.submission.difference.Difference;
import qipp.documents.submission.difference.FileDifferences;

/**
 * Tells by a table that was not changed where the document was: the tables of what was sent hold the same values. Tables
 * of figures tell nothing of it, as figures follow from the rows.
 *
 * @param path of the table
 * @param pointer of the same values in the document
 */
record Witness(String path, String pointer) {
    private static final Map<String, String> SAME_VALUES = Map.of(
            "csv/organisations.csv", "/organisations",
            "csv/initiatives.csv", "/rows/initiatives",
            "csv/milestones.csv", "/rows/milestones",
            "csv/finance.csv", "/rows/finance",
            "csv/risks.csv", "/rows/risks",
            "csv/indicators.csv", "/rows/indicators",
            "csv/outlook.csv", "/rows/outlook",
            "csv/exclusions.csv", "/exclusions",
            "csv/findings.csv", "/findings");

    static Optional<Witness> of(String path) {
        return Optional.ofNullable(SAME_VALUES.get(path)).map(pointer -> new Witness(path, pointer));
    }

    /**
     * What the document says otherwise.
     *
     * @param byDocument the table as the document makes it
     */
    List<Discrepancy> against(byte[] byDocument, byte[] table) {
        return FileDifferences.between(path, table, byDocument).stream()
                .map(this::discrepancy)
                .toList();
    }

    private Discrepancy discrepancy(Difference difference) {
        var teller = "%s, which was not changed, has at %s".formatted(path, difference.where());
        return new Discrepancy(SubmissionFiles.SUBMISSION, pointer, difference.by(teller));
    }
}
