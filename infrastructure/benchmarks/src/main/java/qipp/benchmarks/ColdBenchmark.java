package qipp.benchmarks;

import java.io.IOException;
import java.util.List;
import qipp.benchmarks.measuring.BuiltFiles;
import qipp.benchmarks.measuring.Child;
import qipp.benchmarks.measuring.Compared;
import qipp.benchmarks.measuring.Folders;
import qipp.benchmarks.readers.ReadWithFastexcel;
import qipp.benchmarks.readers.ReadWithQipp;

/** Reading alone, of one sample tracker in a fresh JVM: ours beside fastexcel-reader. */
final class ColdBenchmark implements Benchmarks.Benchmark {
    private static final int TIMES = 30;

    @Override
    public void run() throws IOException, InterruptedException {
        Folders.with("qipp-cold-", folder -> {
            var tracker = Sample.in(folder).toString();
            Compared.run(TIMES, reading(ReadWithQipp.class, tracker), reading(ReadWithFastexcel.class, tracker))
                    .print("cold", "fastexcel");
            Compared.run(TIMES, reading(ReadWithQipp.class), reading(ReadWithFastexcel.class))
                    .print("a JVM alone", "fastexcel");
        });
    }

    private static List<String> reading(Class<?> reader, String... files) {
        return Child.java(List.of(), BuiltFiles.classPathWithOtherReaders(), reader.getName(), List.of(files));
    }
}
