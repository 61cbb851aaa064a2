package qipp.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.domain.keeping.TryAgain;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

class AwsCallsTest {
    static Stream<SdkException> passing() {
        return Stream.of(
                ApiCallTimeoutException.create(1),
                ApiCallAttemptTimeoutException.create(1),
                AbortedException.create("interrupted"),
                SdkClientException.create("lost", new SocketTimeoutException()),
                SdkClientException.create("lost", new IllegalStateException(new IOException())));
    }

    @Test
    void gives_the_answer() {
        assertThat(AwsCalls.answered("S3", () -> "answer")).isEqualTo("answer");
    }

    @ParameterizedTest
    @CsvSource({
        "500,InternalError",
        "502,",
        "503,SlowDown",
        "504,",
        "429,TooManyRequests",
        "400,ThrottlingException",
        "400,ProvisionedThroughputExceededException",
        "400,RequestLimitExceeded",
        "400,RequestTimeout",
        "409,ConditionalRequestConflict",
        "409,OperationAborted",
        "409,"
    })
    void says_try_again_where_a_refusal_may_pass(int status, String code) {
        var refusal = refusal(status, code);

        assertThatThrownBy(() -> AwsCalls.answered("S3", () -> fail(refusal)))
                .isInstanceOf(TryAgain.class)
                .hasMessage("S3 did not answer")
                .hasCause(refusal);
    }

    @ParameterizedTest
    @MethodSource("passing")
    void says_try_again_where_nobody_answered(SdkException fault) {
        assertThatThrownBy(() -> AwsCalls.answered("S3", () -> fail(fault)))
                .isInstanceOf(TryAgain.class)
                .hasCause(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "400,ValidationException",
        "403,AccessDenied",
        "404,NoSuchBucket",
        "400,ResourceNotFoundException",
        "501,NotImplemented",
        "400,"
    })
    void leaves_a_refusal_that_will_stay_as_it_is(int status, String code) {
        var refusal = refusal(status, code);

        assertThatThrownBy(() -> AwsCalls.answered("S3", () -> fail(refusal))).isSameAs(refusal);
    }

    @Test
    void leaves_a_fault_of_this_side_as_it_is() {
        var fault = SdkClientException.create("no credentials", new IllegalStateException());

        assertThatThrownBy(() -> AwsCalls.answered("S3", () -> fail(fault))).isSameAs(fault);
    }

    private static String fail(SdkException fault) {
        throw fault;
    }

    private static AwsServiceException refusal(int status, String code) {
        return AwsServiceException.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }
}
