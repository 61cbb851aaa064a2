package qipp.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The main class in a process of its own, as the image runs it, with an environment that holds what it is given alone. */
record ServerProcess(Process process, BufferedReader lines) implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile(".*\"message\":\"listening\".*\"port\":(\\d+).*");

    static ServerProcess start(Map<String, String> environment, String... arguments) throws IOException {
        var command = Stream.concat(
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        shippedClassPath(),
                        Main.class.getName()),
                Stream.of(arguments));
        var builder = new ProcessBuilder(command.toList()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        return new ServerProcess(
                process, new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    /** Where it listens, once it says so; one that does not say so within a minute is ended. */
    URI address() throws IOException {
        var patience = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES));
        try {
            return said();
        } finally {
            patience.cancel(false);
        }
    }

    private URI said() throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var listening = LISTENING.matcher(line);
            if (listening.matches()) {
                return URI.create("http://127.0.0.1:" + listening.group(1));
            }
        }
        throw new IllegalStateException("it ended before it listened");
    }

    /** What it says until it ends. */
    List<String> rest() {
        return lines.lines().toList();
    }

    /** What a platform does with a container that it no longer wants; its output can still be read. */
    int terminate() throws InterruptedException {
        process.toHandle().destroy();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Without the tests, of this module and of others, whose settings of the log are others. */
    private static String shippedClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(java.io.File.pathSeparator)))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .reduce((one, other) -> one + java.io.File.pathSeparator + other)
                .orElseThrow();
    }
}
