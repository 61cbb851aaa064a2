package qipp.cloud.edge;

import java.util.SortedMap;
import java.util.TreeMap;

/** Turns values into responses. */
final class Answers {
    private Answers() {}

    static Response of(Object output) {
        return Response.of(200, "application/json", StrictJson.write(output));
    }

    static Response problem(Problem problem) {
        var headers = new TreeMap<String, String>();
        if (problem.status() == ProblemType.NOT_SIGNED_IN.status()) {
            headers.put("www-authenticate", "Bearer");
        }
        if (problem.status() == ProblemType.TRY_AGAIN.status()) {
            headers.put("retry-after", "5");
        }
        return problem(problem, headers);
    }

    static Response methodNotAllowed(String allowed, String requestId) {
        var headers = new TreeMap<String, String>();
        headers.put("allow", allowed);
        return problem(Problem.of(ProblemType.METHOD_NOT_ALLOWED, requestId).saying("Use " + allowed + "."), headers);
    }

    private static Response problem(Problem problem, SortedMap<String, String> headers) {
        return Response.of(problem.status(), "application/problem+json", StrictJson.write(problem))
                .with(headers);
    }
}
