package qipp.cloud.aws;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import qipp.domain.keeping.TryAgain;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

/** Calls to AWS whose failures are told apart: what may pass is {@link TryAgain}, any other fault stays what it is. */
public final class AwsCalls {
    /** A conflict is a race of two, whether or not the answer's body, with its code, came through. */
    private static final Set<Integer> PASSING_STATUSES = Set.of(409, 500, 502, 503, 504);

    private static final Set<String> PASSING_CODES = Set.of("RequestTimeout", "RequestTimeoutException");

    private AwsCalls() {}

    /**
     * The answer to a call.
     *
     * @param what did not answer, for the one who reads the log
     * @throws TryAgain after throttling, a time-out, a lost connection or a fault of the service's own
     */
    public static <T> T answered(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException fault) {
            if (mayPass(fault)) {
                throw new TryAgain(what + " did not answer", fault);
            }
            throw fault;
        }
    }

    private static boolean mayPass(SdkException fault) {
        return switch (fault) {
            case AwsServiceException refusal -> mayPass(refusal);
            case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _, AbortedException _ -> true;
            default -> causes(fault).anyMatch(IOException.class::isInstance);
        };
    }

    private static boolean mayPass(AwsServiceException refusal) {
        return refusal.isThrottlingException()
                || PASSING_STATUSES.contains(refusal.statusCode())
                || code(refusal).filter(PASSING_CODES::contains).isPresent();
    }

    private static Optional<String> code(AwsServiceException refusal) {
        return Optional.ofNullable(refusal.awsErrorDetails()).map(AwsErrorDetails::errorCode);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }
}
