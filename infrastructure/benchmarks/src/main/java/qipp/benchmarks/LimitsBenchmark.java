package qipp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import qipp.benchmarks.large.LargeProgramme;
import qipp.benchmarks.large.LargestTracker;
import qipp.benchmarks.measuring.Child;
import qipp.benchmarks.measuring.Folders;
import qipp.benchmarks.readers.ReadWithQipp;

/** The largest tracker that is taken: 20,000 rows in its sheets. Reading it in a small heap, and the whole check. */
final class LimitsBenchmark implements Benchmarks.Benchmark {
    private static final int SMALL_HEAP = 64;
    private static final int HEAP = 512;

    @Override
    public void run() throws IOException, InterruptedException {
        Folders.with("qipp-limits-", folder -> {
            var programme = LargeProgramme.of(1);
            var document = folder.resolve("programme.json");
            var tracker = folder.resolve("ORG01.xlsx");
            Files.write(document, LargeProgramme.document(programme));
            Files.write(tracker, LargestTracker.packed(programme));
            System.out.printf("limits: %.1f MB%n", Files.size(tracker) / 1_000_000.0);
            print("read in %d MB".formatted(SMALL_HEAP), read(tracker));
            print("check in %d MB".formatted(HEAP), check(document, tracker));
        });
    }

    private static Child read(Path tracker) throws IOException, InterruptedException {
        return Child.run(SMALL_HEAP, ReadWithQipp.class.getName(), List.of(tracker.toString()));
    }

    private static Child check(Path programme, Path tracker) throws IOException, InterruptedException {
        return Child.run(
                HEAP,
                "qipp.commandline.Main",
                List.of("check", "--quiet", "--programme", programme.toString(), tracker.toString()));
    }

    private static void print(String what, Child child) {
        System.out.printf(
                "  %-16s %6.2f s (%.2f of processors), %d MB live%n",
                what, child.seconds(), child.processorSeconds(), child.liveMegabytes());
    }
}
