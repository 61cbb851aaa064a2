package qipp.cloud.edge;

import qipp.cloud.edge.message.Response;
import qipp.cloud.edge.problem.Problem;
import qipp.cloud.edge.problem.ProblemAnswers;
import qipp.cloud.edge.problem.ProblemType;

/** Answers what a server could not read as a request: it never came as far as the edge. */
public final class Unreadable {
    private static final String WITHOUT_ID = "none";
    private static final int FIRST_FAULTY_STATUS = 500;

    private Unreadable() {}

    /** The answer to a request that a server refused with a status. */
    public static Response answer(int status) {
        var type = status == FIRST_FAULTY_STATUS ? ProblemType.FAULT : ProblemType.UNREADABLE;
        return ProblemAnswers.of(Problem.of(type, WITHOUT_ID).withStatus(status))
                .with(SafeHeaders.all(WITHOUT_ID));
    }
}
