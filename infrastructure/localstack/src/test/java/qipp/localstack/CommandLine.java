package qipp.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The command {@code qipp merge}, run as a person runs it: in a process of its own, on files in a folder. */
final class CommandLine {
    private CommandLine() {}

    /** The files of a submission, by their paths in it. */
    static SortedMap<String, byte[]> merge(Map<String, byte[]> trackers, LocalDate received, Path folder) {
        try {
            var in = Files.createDirectories(folder.resolve("trackers"));
            for (var tracker : trackers.entrySet()) {
                Files.write(in.resolve(tracker.getKey()), tracker.getValue());
            }
            var out = folder.resolve("out");
            run("merge", "--received", received.toString(), "-o", out.toString(), in.toString());
            return files(out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void run(String... arguments) throws IOException {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "qipp.commandline.Main");
        command.command().addAll(List.of(arguments));
        command.inheritIO();
        try {
            int exitCode = command.start().waitFor();
            if (exitCode != 0) {
                throw new AssertionError("qipp merge ended with " + exitCode);
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError("Stopped while merging", stopped);
        }
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
