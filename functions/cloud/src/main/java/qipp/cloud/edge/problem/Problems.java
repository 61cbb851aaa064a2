package qipp.cloud.edge.problem;

import java.util.List;
import java.util.Optional;
import qipp.cloud.edge.body.MalformedBody;
import qipp.cloud.identity.NotSignedIn;
import qipp.domain.keeping.TryAgain;
import qipp.domain.refusal.Blocked;
import qipp.domain.refusal.ChangedSince;
import qipp.domain.refusal.Closed;
import qipp.domain.refusal.NotAcceptable;
import qipp.domain.refusal.NotAcceptable.Fault;
import qipp.domain.refusal.NotThere;
import qipp.domain.refusal.NotYours;
import qipp.domain.refusal.Refusal;

/** Turns what went wrong into a problem. Only a refusal's words are passed on: those of a fault may hold anything. */
public final class Problems {
    private Problems() {}

    /** The problem that it is to the caller. */
    public static Problem of(RuntimeException wrong, String requestId) {
        return switch (wrong) {
            case Refusal refusal -> refused(refusal, requestId);
            case MalformedBody malformed ->
                Problem.of(ProblemType.MALFORMED, requestId)
                        .at(List.of(new Fault(malformed.pointer(), malformed.getMessage())));
            case NotSignedIn _ -> Problem.of(ProblemType.NOT_SIGNED_IN, requestId);
            case TryAgain _ -> Problem.of(ProblemType.TRY_AGAIN, requestId);
            default -> Problem.of(ProblemType.FAULT, requestId);
        };
    }

    /** What is for the log, whose level follows it: faults of ours alone are for somebody to look at. */
    public static Optional<RuntimeException> fault(RuntimeException wrong) {
        return switch (wrong) {
            case Refusal _, MalformedBody _, NotSignedIn _ -> Optional.empty();
            default -> Optional.of(wrong);
        };
    }

    private static Problem refused(Refusal refusal, String requestId) {
        return switch (refusal) {
            case Blocked blocked ->
                Problem.of(ProblemType.BLOCKED, requestId)
                        .saying(blocked.getMessage())
                        .at(blocked.obstacles().stream()
                                .map(obstacle -> new Fault("", obstacle))
                                .toList());
            case NotYours _ -> Problem.of(ProblemType.NOT_YOURS, requestId).saying(refusal.getMessage());
            case NotThere _ -> Problem.of(ProblemType.NOT_THERE, requestId).saying(refusal.getMessage());
            case ChangedSince _ ->
                Problem.of(ProblemType.CHANGED_SINCE, requestId).saying(refusal.getMessage());
            case Closed _ -> Problem.of(ProblemType.CLOSED, requestId).saying(refusal.getMessage());
            case NotAcceptable unfit ->
                Problem.of(ProblemType.NOT_ACCEPTABLE, requestId).at(unfit.faults());
        };
    }
}
