package qipp.benchmarks.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import qipp.documents.TrackerFiles;
import qipp.domain.sheet.Opened;

/** Reads workbooks with our own reader. */
public final class ReadWithQipp {
    private ReadWithQipp() {}

    /** The files. */
    public static void main(String[] files) throws IOException {
        for (var file : files) {
            if (cells(Files.readAllBytes(Path.of(file))) == 0) {
                throw new IllegalStateException(file + " is empty");
            }
        }
    }

    static int cells(byte[] workbook) {
        if (!(TrackerFiles.open(workbook) instanceof Opened.Sheets(var sheets, var _))) {
            throw new IllegalStateException("the workbook is refused");
        }
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToInt(row -> (int) row.columns().count())
                .sum();
    }
}
