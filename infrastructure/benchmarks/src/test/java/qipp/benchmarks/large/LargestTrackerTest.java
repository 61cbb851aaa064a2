package qipp.benchmarks.large;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import qipp.benchmarks.measuring.Child;
import qipp.benchmarks.readers.ReadWithQipp;

/** A tracker with as many rows as are taken, each time in a JVM of its own that has no more memory than is said. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LargestTrackerTest {
    @TempDir
    private Path folder;

    private Path programme = Path.of("");
    private Path tracker = Path.of("");

    @BeforeEach
    void write() throws IOException {
        var one = LargeProgramme.of(1);
        programme = Files.write(folder.resolve("programme.json"), LargeProgramme.document(one));
        tracker = Files.write(folder.resolve("ORG01.xlsx"), LargestTracker.packed(one));
    }

    @Test
    void is_read_in_64_megabytes() {
        assertThatCode(() -> Child.run(64, ReadWithQipp.class.getName(), List.of(tracker.toString())))
                .doesNotThrowAnyException();
    }

    @Test
    void is_checked_in_256_megabytes_and_nothing_rejects_it() {
        assertThatCode(() -> Child.run(
                        256,
                        "qipp.commandline.Main",
                        List.of("check", "--quiet", "--programme", programme.toString(), tracker.toString())))
                .doesNotThrowAnyException();
    }
}
