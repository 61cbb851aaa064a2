package qipp.embedded.server;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Asks again until something that happens by itself has happened. */
public final class Until {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Until() {}

    /** The first answer that is as wanted. */
    public static <T> T is(Predicate<T> wanted, Supplier<T> asked) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        return Stream.generate(asked)
                .peek(answer -> {
                    if (System.nanoTime() - deadline > 0) {
                        throw new AssertionError("still not so: " + answer);
                    }
                })
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
