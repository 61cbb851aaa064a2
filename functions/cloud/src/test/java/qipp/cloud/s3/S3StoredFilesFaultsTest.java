package qipp.cloud.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.aws.FaultyServer;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.StoredFiles.Announced;
import qipp.domain.keeping.TryAgain;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3StoredFilesFaultsTest {
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @ParameterizedTest
    @CsvSource({"500,InternalError", "503,SlowDown", "503,ServiceUnavailable", "400,RequestTimeout"})
    void says_try_again_where_s3_cannot_answer_now(int status, String code) {
        try (var server = FaultyServer.answering(status, refusal(code))) {
            everyCallSaysTryAgain(server);
        }
    }

    @Test
    void says_try_again_where_two_files_raced_for_a_key() {
        try (var server = FaultyServer.answering(409, refusal("ConditionalRequestConflict"))) {
            saysTryAgain(() -> files(server.hastyConnection()).keep("a", new byte[1], "text/plain"));
        }
    }

    @Test
    void says_try_again_where_nobody_answers_in_time() {
        try (var server = FaultyServer.hanging()) {
            saysTryAgain(() -> files(server.hastyConnection()).read("a"));
        }
    }

    @Test
    void says_try_again_where_the_connection_is_lost() {
        try (var server = FaultyServer.breakingOff()) {
            saysTryAgain(() -> files(server.hastyConnection()).read("a"));
        }
    }

    @Test
    void says_try_again_where_nobody_listens() {
        var server = FaultyServer.answering(200, "");
        server.close();

        everyCallSaysTryAgain(server);
    }

    @ParameterizedTest
    @CsvSource({"403,AccessDenied", "404,NoSuchBucket", "400,InvalidRequest"})
    void leaves_other_refusals_as_they_are(int status, String code) {
        try (var server = FaultyServer.answering(status, refusal(code))) {
            var files = files(server.connection());

            assertThatThrownBy(() -> files.read("a")).isInstanceOf(S3Exception.class);
            assertThatThrownBy(() -> files.keep("a", new byte[1], "text/plain")).isInstanceOf(S3Exception.class);
            assertThatThrownBy(() -> files.keys("")).isInstanceOf(S3Exception.class);
        }
    }

    @Test
    void names_the_address_that_clients_use_in_links() {
        try (var server = FaultyServer.answering(200, "")) {
            var files =
                    S3StoredFiles.over(server.connection(), Optional.of(URI.create("https://files.example")), "bucket");

            var put =
                    files.putLink("a/b", new Announced(1, "00".repeat(32), "text/plain"), Instant.EPOCH, FIVE_MINUTES);

            assertThat(put.url()).hasHost("files.example").hasScheme("https").hasPath("/bucket/a/b");
            assertThat(files.getLink("a/b", "b", "text/plain", FIVE_MINUTES)).hasHost("files.example");
        }
    }

    @Test
    void refuses_to_announce_what_is_no_hash() {
        try (var server = FaultyServer.answering(200, "")) {
            var files = files(server.connection());

            assertThatThrownBy(
                            () -> files.putLink("a", new Announced(1, "0A", "text/plain"), Instant.EPOCH, FIVE_MINUTES))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void everyCallSaysTryAgain(FaultyServer server) {
        var files = files(server.hastyConnection());
        saysTryAgain(() -> files.read("a"));
        saysTryAgain(() -> files.keep("a", new byte[1], "text/plain"));
        saysTryAgain(() -> files.keys(""));
        saysTryAgain(() -> files.remove("a"));
    }

    private static void saysTryAgain(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(TryAgain.class).hasMessage("S3 did not answer");
    }

    private static StoredFiles files(AwsConnection connection) {
        return S3StoredFiles.over(connection, Optional.empty(), "bucket");
    }

    private static String refusal(String code) {
        return "<Error><Code>" + code + "</Code><Message>made up</Message></Error>";
    }
}
