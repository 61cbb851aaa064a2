package qipp.benchmarks.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads one workbook again and again with our own reader and with POI, in turn: the time of the reading thread alone. */
public final class Warm {
    private static final int WARMING = 1_000;
    private static final int TIMES = 100;
    private static final double NANOS_IN_MILLIS = 1_000_000.0;

    private Warm() {}

    /** The file. */
    public static void main(String[] files) throws IOException {
        var bytes = Files.readAllBytes(Path.of(files[0]));
        var ours = new long[WARMING + TIMES];
        var poi = new long[WARMING + TIMES];
        for (int i = 0; i < ours.length; i++) {
            ours[i] = nanos(ReadWithQipp::cells, bytes);
            poi[i] = nanos(Warm::withPoi, bytes);
        }
        System.out.printf(
                "warm, processor        ours %.2f ms, poi %.2f ms: %.1f times as fast%n",
                median(ours), median(poi), median(poi) / median(ours));
    }

    private static long nanos(ToIntFunction<byte[]> read, byte[] bytes) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (read.applyAsInt(bytes) == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    }

    private static double median(long[] times) {
        return LongStream.of(times)
                        .skip(WARMING)
                        .sorted()
                        .skip(TIMES / 2)
                        .findFirst()
                        .orElseThrow()
                / NANOS_IN_MILLIS;
    }

    /** Every cell with its value. */
    private static int withPoi(byte[] bytes) {
        int cells = 0;
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        cells += cell.getCellType() == CellType.BLANK
                                        || cell.toString().isEmpty()
                                ? 0
                                : 1;
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cells;
    }
}
