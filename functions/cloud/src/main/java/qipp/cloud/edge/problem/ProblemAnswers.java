package qipp.cloud.edge.problem;

import java.util.SortedMap;
import java.util.TreeMap;
import qipp.cloud.edge.body.Bodies;
import qipp.cloud.edge.message.Response;

/** Turns problems into responses, with the headers that go with their status. */
public final class ProblemAnswers {
    private ProblemAnswers() {}

    /** Says how to sign in, or when to try again, where that is what helps. */
    public static Response of(Problem problem) {
        var headers = new TreeMap<String, String>();
        if (problem.status() == ProblemType.NOT_SIGNED_IN.status()) {
            headers.put("www-authenticate", "Bearer");
        }
        if (problem.status() == ProblemType.TRY_AGAIN.status()) {
            headers.put("retry-after", "5");
        }
        return answer(problem, headers);
    }

    /** Says which methods a path takes, for example {@code GET, HEAD}. */
    public static Response methodNotAllowed(String allowed, String requestId) {
        var headers = new TreeMap<String, String>();
        headers.put("allow", allowed);
        return answer(Problem.of(ProblemType.METHOD_NOT_ALLOWED, requestId).saying("Use " + allowed + "."), headers);
    }

    private static Response answer(Problem problem, SortedMap<String, String> headers) {
        return Response.of(problem.status(), "application/problem+json", Bodies.write(problem))
                .with(headers);
    }
}
