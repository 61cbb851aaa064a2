package qipp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import qipp.benchmarks.large.LargeProgramme;
import qipp.benchmarks.large.LargeTracker;
import qipp.benchmarks.measuring.Child;
import qipp.benchmarks.measuring.Folders;
import qipp.benchmarks.merging.ReadOnly;

/**
 * The whole path of {@code qipp merge}, from the files of the organisations to the files of the submission, beside the
 * mere reading of them, and {@code qipp verify} of what came of it: 42 organisations with 100 initiatives of 20
 * milestones each, a half and a quarter of them.
 */
final class MergeBenchmark implements Benchmarks.Benchmark {
    private static final List<Integer> ORGANISATIONS = List.of(10, 21, 42);
    private static final int INITIATIVES = 100;
    private static final int MILESTONES = 20;

    @Override
    public void run() throws IOException, InterruptedException {
        System.out.println("merge: seconds elapsed (and of processors), MB live in the heap");
        for (int organisations : ORGANISATIONS) {
            Folders.with("qipp-merge-", folder -> measure(folder, organisations));
        }
    }

    private static void measure(Path folder, int organisations) throws IOException, InterruptedException {
        var programme = folder.resolve("programme.json");
        var trackers = Files.createDirectory(folder.resolve("trackers"));
        var out = folder.resolve("out");
        write(LargeProgramme.of(organisations), programme, trackers);
        var read = Child.runAgain(ReadOnly.class.getName(), List.of(programme.toString(), trackers.toString()));
        var merge = Child.launched(List.of(
                "merge", "--quiet", "--programme", programme.toString(), "-o", out.toString(), trackers.toString()));
        var verify = Child.launched(List.of("verify", "--quiet", out.toString()));
        System.out.printf("%d organisations%n", organisations);
        print("read", read, read);
        print("merge", merge, read);
        print("verify", verify, read);
        System.out.printf("  %.1f MB, the workbook %.1f%n", megabytes(out), megabytes(out.resolve("submission.xlsx")));
    }

    private static void print(String what, Child child, Child read) {
        System.out.printf(
                "  %-6s %6.2f (%6.2f), %3d MB, %.2f times reading%n",
                what,
                child.seconds(),
                child.processorSeconds(),
                child.liveMegabytes(),
                child.processorSeconds() / read.processorSeconds());
    }

    private static void write(qipp.domain.programme.Programme programme, Path document, Path trackers)
            throws IOException {
        Files.write(document, LargeProgramme.document(programme));
        for (var organisation : programme.organisations()) {
            var tracker = new LargeTracker(programme, organisation.code(), INITIATIVES, MILESTONES);
            Files.write(trackers.resolve(organisation.code() + ".xlsx"), tracker.workbook());
        }
    }

    private static double megabytes(Path path) throws IOException {
        try (var files = Files.walk(path)) {
            var bytes = 0L;
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes / 1_000_000.0;
        }
    }
}
