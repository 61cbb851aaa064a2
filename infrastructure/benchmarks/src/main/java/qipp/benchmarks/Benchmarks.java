package qipp.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qipp.benchmarks.measuring.Machine;

/** Runs the whole-path benchmarks that are named, or all of them; {@code jmh} hands the other words to JMH. */
public final class Benchmarks {
    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "check", new CheckBenchmark(),
            "cold", new ColdBenchmark(),
            "warm", new WarmBenchmark(),
            "limits", new LimitsBenchmark(),
            "merge", new MergeBenchmark(),
            "afternoon", new AfternoonBenchmark(),
            "uploads", new UploadBenchmark(),
            "startup", new StartupBenchmark()));

    private Benchmarks() {}

    /** A benchmark that prints what it measured. */
    interface Benchmark {
        void run() throws IOException, InterruptedException;
    }

    /** Runs. */
    public static void main(String[] words) throws IOException, InterruptedException {
        if (words.length > 0 && words[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(List.of(words).subList(1, words.length).toArray(String[]::new));
            return;
        }
        Machine.describe();
        for (var name : words.length == 0 ? ALL.keySet() : List.of(words)) {
            named(name).run();
        }
    }

    private static Benchmark named(String name) {
        if (!ALL.containsKey(name)) {
            throw new IllegalArgumentException("there is no benchmark " + name + ", there are " + ALL.keySet());
        }
        return ALL.get(name);
    }
}
