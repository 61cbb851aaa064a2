package qipp.benchmarks.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import qipp.benchmarks.measuring.BuiltFiles;

/** A Python that has openpyxl: the one that is named, the machine's own, or one made beside the benchmarks. */
public final class Openpyxl {
    private Openpyxl() {}

    public static Optional<Path> python() throws IOException, InterruptedException {
        var named = Optional.ofNullable(System.getenv("QIPP_BENCHMARK_PYTHON")).map(Path::of);
        if (named.isPresent()) {
            return named.filter(Openpyxl::has);
        }
        var made = BuiltFiles.target().resolve("openpyxl/bin/python");
        if (!has(made)) {
            make(made.getParent().getParent());
        }
        return Optional.of(made).filter(Openpyxl::has);
    }

    private static void make(Path folder) throws IOException, InterruptedException {
        succeeds(List.of("python3", "-m", "venv", folder.toString()));
        succeeds(List.of(folder.resolve("bin/python").toString(), "-m", "pip", "install", "--quiet", "openpyxl"));
    }

    private static boolean has(Path python) {
        return Files.isExecutable(python) && succeeds(List.of(python.toString(), "-c", "import openpyxl"));
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
