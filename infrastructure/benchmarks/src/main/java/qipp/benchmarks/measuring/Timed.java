package qipp.benchmarks.measuring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A short program with everything that it starts, as the shell times it: to the millisecond, which looking at a process
 * from outside is not.
 *
 * @param elapsed milliseconds from its start to its end
 * @param processor milliseconds of all its threads
 */
public record Timed(long elapsed, long processor) {
    private static final String SCRIPT =
            "TIMEFORMAT='%3R %3U %3S'; exec 3>&2; { time \"$@\" >/dev/null 2>&3 3>&-; } 2>&1";
    private static final int MILLIS = 1_000;

    public static Timed run(List<String> command) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("bash", "-c", SCRIPT, "bash"));
        words.addAll(command);
        var process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        var times = List.of(said.split(" ")).stream().map(Timed::millis).toList();
        return new Timed(times.getFirst(), times.get(1) + times.getLast());
    }

    private static long millis(String seconds) {
        return Math.round(Double.parseDouble(seconds.replace(',', '.')) * MILLIS);
    }
}
