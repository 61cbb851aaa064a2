package qipp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program in a JVM of its own, as somebody starts it: how long it took and what it kept in its heap.
 *
 * @param elapsed from its start to its end, the start of the JVM included
 * @param processor of all its threads, which a busy machine changes less
 * @param liveMegabytes the most that was left in the heap after a collection
 */
record Child(Duration elapsed, Duration processor, int liveMegabytes) {
    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

    /** The megabytes of heap that a merge may take on the command line. */
    private static final int HEAP = 512;

    /** The options with which the launcher starts the command line, and Lambda a function. */
    static final List<String> OPTIONS = options("-XX:+UseSerialGC");

    /** The same of the commands for which every processor works. */
    private static final List<String> ALL_PROCESSORS = options("-XX:+UseParallelGC");

    private static final int LOOK_EVERY_MS = 10;

    static Child run(String mainClass, List<String> arguments) throws IOException, InterruptedException {
        return run(OPTIONS, HEAP, mainClass, arguments);
    }

    /** Runs a command as the launcher does for which every processor works. */
    static Child runOnAllProcessors(String mainClass, List<String> arguments) throws IOException, InterruptedException {
        return run(ALL_PROCESSORS, HEAP, mainClass, arguments);
    }

    private static List<String> options(String collector) {
        return List.of("-XX:TieredStopAtLevel=1", collector, "-Dslf4j.internal.verbosity=ERROR");
    }

    /**
     * Runs a program.
     *
     * @param heap in megabytes
     */
    static Child run(int heap, String mainClass, List<String> arguments) throws IOException, InterruptedException {
        return run(OPTIONS, heap, mainClass, arguments);
    }

    private static Child run(List<String> options, int heap, String mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        var collections = Files.createTempFile("qipp-benchmark-", ".gc");
        try {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.add("-Xmx" + heap + "m");
            command.addAll(options);
            command.add("-Xlog:gc:file=" + collections);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
            command.addAll(arguments);
            var start = System.nanoTime();
            var process = new ProcessBuilder(command).inheritIO().start();
            var processor = Duration.ZERO;
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                processor = process.info().totalCpuDuration().orElse(processor);
            }
            var exit = process.exitValue();
            var elapsed = Duration.ofNanos(System.nanoTime() - start);
            if (exit != 0) {
                throw new IllegalStateException(mainClass + " ended with " + exit);
            }
            return new Child(elapsed, processor, live(collections));
        } finally {
            Files.delete(collections);
        }
    }

    double seconds() {
        return elapsed.toMillis() / 1000.0;
    }

    double processorSeconds() {
        return processor.toMillis() / 1000.0;
    }

    private static int live(Path collections) throws IOException {
        try (Stream<String> lines = Files.lines(collections)) {
            return lines.map(AFTER_COLLECTION::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
