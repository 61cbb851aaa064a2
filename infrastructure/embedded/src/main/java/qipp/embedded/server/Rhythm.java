package qipp.embedded.server;

import java.time.Duration;

/**
 * When something happens by itself.
 *
 * @param announceAfter how long after a file came the functions are told: late enough that whoever put it has completed
 *     the upload, so that it is not read twice
 * @param sweepEvery how often what was cut off is looked for
 */
public record Rhythm(Duration announceAfter, Duration sweepEvery) {
    /** As in the cloud. */
    public static final Rhythm USUAL = new Rhythm(Duration.ofSeconds(30), Duration.ofMinutes(5));
}
