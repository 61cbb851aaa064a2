package qipp.domain.merge;

import java.util.List;
import qipp.domain.merge.obstacle.Obstacle;
import qipp.domain.merge.submission.Submission;

/** What came of a merge: a submission, or everything that blocks it, said all at once. */
public sealed interface Merged {
    /** The submission. */
    record Done(Submission submission) implements Merged {}

    /** There is none. */
    record Blocked(List<Obstacle> obstacles) implements Merged {
        public Blocked {
            obstacles = List.copyOf(obstacles);
        }
    }
}
