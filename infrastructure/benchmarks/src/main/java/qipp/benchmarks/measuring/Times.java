package qipp.benchmarks.measuring;

import java.util.Collection;
import java.util.List;

/** How long the same thing took again and again, in nanoseconds, the shortest first. */
public record Times(List<Long> sorted) {
    private static final double NANOS = 1_000_000;
    private static final int ALL = 100;

    public static Times of(Collection<Long> nanos) {
        return new Times(nanos.stream().sorted().toList());
    }

    /** The shortest, in milliseconds. */
    public double least() {
        return sorted.getFirst() / NANOS;
    }

    /** What so many of a hundred did not exceed, in milliseconds. */
    public double percentile(int percent) {
        var rank = Math.ceilDiv(sorted.size() * percent, ALL);
        return sorted.get(Math.max(0, rank - 1)) / NANOS;
    }
}
