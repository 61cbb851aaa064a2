package qipp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import qipp.benchmarks.measuring.Compared;
import qipp.benchmarks.measuring.Folders;
import qipp.benchmarks.readers.Openpyxl;

/**
 * {@code qipp check} of one sample tracker, launcher and all, beside a Python script that only loads the same file with
 * openpyxl.
 */
final class CheckBenchmark implements Benchmarks.Benchmark {
    private static final int TIMES = 40;
    private static final String SCRIPT = """
            import sys, openpyxl
            workbook = openpyxl.load_workbook(sys.argv[1])
            sum(1 for sheet in workbook for row in sheet.iter_rows() for cell in row)
            """;

    @Override
    public void run() throws IOException, InterruptedException {
        var python = Openpyxl.python();
        if (python.isEmpty()) {
            System.out.println("check: not measured, as there is no python3 with openpyxl here and none could be made;"
                    + " QIPP_BENCHMARK_PYTHON may name one");
            return;
        }
        Folders.with("qipp-check-", folder -> measure(folder, python.get()));
    }

    private static void measure(Path folder, Path python) throws IOException, InterruptedException {
        var tracker = Sample.in(folder).toString();
        var script = Files.writeString(folder.resolve("load.py"), SCRIPT);
        var launcher = Path.of(System.getProperty("qipp.root"), "qipp");
        Compared.run(
                        TIMES,
                        List.of(launcher.toString(), "check", tracker),
                        List.of(python.toString(), "-W", "ignore", script.toString(), tracker))
                .print("check", "openpyxl");
    }
}
