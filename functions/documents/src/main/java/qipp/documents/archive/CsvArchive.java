package qipp.documents.archive;

import java.util.SortedMap;
import java.util.TreeMap;

/** The CSV files of a submission in one archive, under their paths: the same files give the same bytes. */
public final class CsvArchive {
    private static final String CSV = ".csv";

    private CsvArchive() {}

    /** The archive of those files that are CSV, by path, in the order of their paths. */
    public static byte[] of(SortedMap<String, byte[]> files) {
        var tables = new TreeMap<>(files);
        tables.keySet().removeIf(path -> !path.endsWith(CSV));
        return StableZip.of(tables);
    }
}
