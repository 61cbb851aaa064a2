package qipp.benchmarks.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads workbooks with fastexcel-reader: every value of every cell. */
public final class ReadWithFastexcel {
    private ReadWithFastexcel() {}

    /** The files. */
    public static void main(String[] files) throws IOException {
        for (var file : files) {
            if (cells(Files.readAllBytes(Path.of(file))) == 0) {
                throw new IllegalStateException(file + " is empty");
            }
        }
    }

    private static int cells(byte[] bytes) throws IOException {
        int cells = 0;
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook.getSheets().toList()) {
                for (var row : sheet.read()) {
                    cells += (int) row.stream()
                            .filter(cell -> cell != null && cell.getValue() != null)
                            .count();
                }
            }
        }
        return cells;
    }
}
