package qipp.benchmarks.uploads;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qipp.benchmarks.measuring.Child;

/** A server in a JVM of its own, which is stopped in the end. */
public final class Served implements AutoCloseable {
    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");
    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.:]+[a-z/-]*");

    private final Process process;
    private final BufferedReader said;
    private final Path collections;

    private Served(Process process, Path collections) {
        this.process = process;
        this.said = process.inputReader();
        this.collections = collections;
    }

    public static Served start(Path collections, String mainClass, String... arguments) throws IOException {
        var options = List.of(
                "-Xmx512m",
                "-Dlogging.level.qipp=WARN",
                "-Dqipp.log=WARN",
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:gc:file=" + collections + ":time:filecount=0");
        var command = Child.java(options, mainClass, List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Served(process, collections);
    }

    /** The first address on the next line that holds these words. */
    public String address(String words) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var address = ADDRESS.matcher(line);
            if (line.contains(words) && address.find()) {
                return address.group();
            }
        }
        throw new IllegalStateException("the server ended before it said where it listens");
    }

    /** What a full collection leaves in its heap. */
    public int liveMegabytes() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        try (var lines = Files.lines(collections)) {
            return lines.map(AFTER_COLLECTION::matcher)
                    .filter(Matcher::find)
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .reduce(0, (_, last) -> last);
        }
    }

    /** What its processors have spent so far. */
    public Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
