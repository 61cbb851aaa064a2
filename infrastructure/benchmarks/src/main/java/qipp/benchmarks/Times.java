package qipp.benchmarks;

import java.util.Collection;
import java.util.List;

/** How long the same thing took again and again, in nanoseconds, the shortest first. */
record Times(List<Long> sorted) {
    private static final double NANOS = 1_000_000;
    private static final int ALL = 100;

    static Times of(Collection<Long> nanos) {
        return new Times(nanos.stream().sorted().toList());
    }

    /** The shortest, in milliseconds. */
    double least() {
        return sorted.getFirst() / NANOS;
    }

    /** What so many of a hundred did not exceed, in milliseconds. */
    double percentile(int percent) {
        var rank = Math.ceilDiv(sorted.size() * percent, ALL);
        return sorted.get(Math.max(0, rank - 1)) / NANOS;
    }
}
