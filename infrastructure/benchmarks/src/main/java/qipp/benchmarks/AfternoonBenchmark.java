package qipp.benchmarks;

import java.io.IOException;
import java.util.List;
import qipp.benchmarks.afternoon.Afternoon;
import qipp.benchmarks.measuring.Child;

/** {@link Afternoon} of a region and of the country, with trackers as organisations sent them and with large ones. */
final class AfternoonBenchmark implements Benchmarks.Benchmark {
    private static final List<List<String>> SIZES = List.of(
            List.of("6", "100", "2"),
            List.of("42", "100", "2"),
            List.of("42", "100", "20"),
            List.of("200", "100", "2"));

    /** As Lambda gives it to a function of 1,769 MB, which has one whole processor; the stores are in it too. */
    private static final int HEAP = 1500;

    @Override
    public void run() throws IOException, InterruptedException {
        for (var size : SIZES) {
            var ran = Child.run(HEAP, Afternoon.class.getName(), size);
            System.out.printf("%d MB live, %.1f s%n%n", ran.liveMegabytes(), ran.seconds());
        }
    }
}
