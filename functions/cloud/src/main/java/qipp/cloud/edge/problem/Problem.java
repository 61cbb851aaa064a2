package qipp.cloud.edge.problem;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import qipp.domain.refusal.NotAcceptable.Fault;

/**
 * Problem details. Source: RFC 9457.
 *
 * @param detail what to know about this occurrence; nothing that the caller may not see
 * @param errors the fields at fault, by JSON pointer; an empty one where it is about no field
 */
public record Problem(
        URI type, String title, int status, Optional<String> detail, String requestId, List<Fault> errors) {
    /** A problem of which nothing more is known than its type. */
    public static Problem of(ProblemType type, String requestId) {
        return new Problem(type.uri(), type.title(), type.status(), Optional.empty(), requestId, List.of());
    }

    /** The same with the status that says why. */
    public Problem withStatus(int other) {
        return new Problem(type, title, other, detail, requestId, errors);
    }

    /** The same with words about this occurrence. */
    public Problem saying(String words) {
        return new Problem(type, title, status, Optional.of(words), requestId, errors);
    }

    Problem at(List<Fault> faults) {
        return new Problem(type, title, status, detail, requestId, List.copyOf(faults));
    }
}
