package qipp.benchmarks.measuring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program in a JVM of its own, as somebody starts it: how long it took and what it kept in its heap.
 *
 * @param elapsed from its start to its end, the start of the JVM included
 * @param processor of all its threads, which a busy machine changes less
 * @param liveMegabytes the most that was left in the heap after a collection
 */
public record Child(Duration elapsed, Duration processor, int liveMegabytes) {
    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

    /** The megabytes of heap that a merge may take on the command line. */
    private static final int HEAP = 512;

    /** The options with which the launcher starts a check or a server, and Lambda a function. */
    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dslf4j.internal.verbosity=ERROR");

    private static final int LOOK_EVERY_MS = 10;

    public static Child run(String mainClass, List<String> arguments) throws IOException, InterruptedException {
        return run(HEAP, mainClass, arguments);
    }

    /**
     * Runs a program.
     *
     * @param heap in megabytes
     */
    public static Child run(int heap, String mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        return measured(log -> new ProcessBuilder(java(options(heap, log), mainClass, arguments)));
    }

    /** Runs a program again, with what the first run taught the JVM, as the launcher does. */
    public static Child runAgain(String mainClass, List<String> arguments) throws IOException, InterruptedException {
        var learned = Files.createTempFile("qipp-benchmark-", ".aot");
        try {
            var first = new ProcessBuilder(
                            java(List.of("-XX:AOTCacheOutput=" + learned, "-Xlog:disable"), mainClass, arguments))
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            requireDone(first, first.start().waitFor());
            return measured(log -> {
                var options = new ArrayList<>(List.of("-XX:AOTCache=" + learned, "-Xlog:disable"));
                options.addAll(options(HEAP, log));
                return new ProcessBuilder(java(options, mainClass, arguments));
            });
        } finally {
            Files.delete(learned);
        }
    }

    /** Runs a command by the launcher, after a first start that taught the JVM. */
    public static Child launched(List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("qipp.root"), "qipp").toString()));
        Timed.run(List.of(command.getFirst(), words.getFirst(), "--help"));
        command.addAll(words);
        return measured(log -> {
            var builder = new ProcessBuilder(command);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("QIPP_JAVA_OPTIONS", String.join(" ", options(HEAP, log)));
            return builder;
        });
    }

    private static List<String> options(int heap, Path log) {
        return List.of("-Xmx" + heap + "m", "-Xlog:gc:file=" + log);
    }

    /** The command of a program on the benchmarks' own class path. */
    public static List<String> java(List<String> options, String mainClass, List<String> arguments) {
        return java(options, System.getProperty("java.class.path"), mainClass, arguments);
    }

    public static List<String> java(List<String> options, String classPath, String mainClass, List<String> arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }

    private static Child measured(Function<Path, ProcessBuilder> program) throws IOException, InterruptedException {
        var collections = Files.createTempFile("qipp-benchmark-", ".gc");
        try {
            var builder = program.apply(collections);
            var start = System.nanoTime();
            var process = builder.inheritIO().start();
            var processor = Duration.ZERO;
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                processor = process.info().totalCpuDuration().orElse(processor);
            }
            var elapsed = Duration.ofNanos(System.nanoTime() - start);
            requireDone(builder, process.exitValue());
            return new Child(elapsed, processor, live(collections));
        } finally {
            Files.delete(collections);
        }
    }

    private static void requireDone(ProcessBuilder program, int exit) {
        if (exit != 0) {
            throw new IllegalStateException(program.command() + " ended with " + exit);
        }
    }

    public double seconds() {
        return elapsed.toMillis() / 1000.0;
    }

    public double processorSeconds() {
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
