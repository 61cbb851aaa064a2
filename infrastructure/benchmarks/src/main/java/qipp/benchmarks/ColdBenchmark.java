package qipp.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new java.util.ArrayList<>(List.of(java));
        command.addAll(Child.OPTIONS);
        command.addAll(List.of("-cp", OwnFiles.classPathWithOtherReaders(), reader.getName()));
        command.addAll(List.of(files));
        return command;
    }
}
