package qipp.benchmarks.measuring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Two programs that do the same, one after the other, again and again: a busy moment meets both. */
public record Compared(List<Timed> ours, List<Timed> theirs) {
    /** The median and the least of both, and the ratio of ours to theirs in one of them. */
    private record Figures(long ourMedian, long theirMedian, long ourLeast, long theirLeast) {
        double ratio() {
            return (double) ourMedian / theirMedian;
        }
    }

    public static Compared run(int times, List<String> ours, List<String> theirs)
            throws IOException, InterruptedException {
        Timed.run(ours);
        Timed.run(theirs);
        var compared = new Compared(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < times; i++) {
            compared.ours.add(Timed.run(ours));
            compared.theirs.add(Timed.run(theirs));
        }
        return compared;
    }

    public void print(String what, String other) {
        print(what + ", elapsed", other, figures(Timed::elapsed));
        print(what + ", processor", other, figures(Timed::processor));
    }

    private static void print(String what, String other, Figures figures) {
        System.out.printf(
                "%-22s ours %4d ms (least %d), %s %4d ms (least %d): ratio %.2f%n",
                what,
                figures.ourMedian(),
                figures.ourLeast(),
                other,
                figures.theirMedian(),
                figures.theirLeast(),
                figures.ratio());
    }

    private Figures figures(ToLongFunction<Timed> of) {
        var our = sorted(ours, of);
        var their = sorted(theirs, of);
        return new Figures(our.get(our.size() / 2), their.get(their.size() / 2), our.getFirst(), their.getFirst());
    }

    private static List<Long> sorted(List<Timed> times, ToLongFunction<Timed> of) {
        return times.stream().mapToLong(of).sorted().boxed().toList();
    }
}
