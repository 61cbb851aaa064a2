package qipp.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import qipp.benchmarks.measuring.BuiltFiles;
import qipp.benchmarks.measuring.Folders;
import qipp.benchmarks.readers.Warm;

/** Reading of one sample tracker again and again on one thread, once Java has compiled what runs: ours beside POI's. */
final class WarmBenchmark implements Benchmarks.Benchmark {
    @Override
    public void run() throws IOException, InterruptedException {
        Folders.with("qipp-warm-", folder -> {
            var command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-cp",
                    BuiltFiles.classPathWithOtherReaders(),
                    Warm.class.getName(),
                    Sample.in(folder).toString());
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("the readers could not be compared");
            }
        });
    }
}
