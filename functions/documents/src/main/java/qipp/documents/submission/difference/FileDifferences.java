package qipp.documents.submission.difference;

import java.util.Arrays;
import java.util.List;

/**
 * Where a file differs from the one that the rows give, in the words of its kind: line and column of a table, cell of a
 * workbook; of any other, and where every value is the same, the byte. Nothing is looked for in files that are equal.
 */
public final class FileDifferences {
    /** So many places are named at most. */
    static final int MOST = 100;

    private FileDifferences() {}

    public static List<Difference> between(String path, byte[] expected, byte[] found) {
        if (Arrays.equals(expected, found)) {
            return List.of();
        }
        if (path.endsWith(".csv")) {
            var places = CsvDifferences.between(expected, found);
            return places.isEmpty() ? List.of(ByteDifference.ofText(expected, found)) : places;
        }
        return path.endsWith(".xlsx")
                ? WorkbookDifferences.between(expected, found)
                : List.of(ByteDifference.between(expected, found));
    }
}
