package qipp.cloud.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.aws.FaultyServer;
import qipp.cloud.aws.FaultyServer.Answer;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.domain.keeping.TryAgain;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

class DynamoTableFaultsTest {
    private static final Key KEY = new Key("p", "s");
    private static final Item ITEM = new Item(KEY, 1, new TreeMap<>(Map.of("state", "sent")));
    private static final Pattern WRITE = Pattern.compile("\"write\":\\{\"S\":\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({
        "400,ProvisionedThroughputExceededException",
        "400,ThrottlingException",
        "500,InternalServerError",
        "503,ServiceUnavailable"
    })
    void says_try_again_where_dynamodb_cannot_answer_now(int status, String code) {
        try (var server = FaultyServer.answering(status, refusal(code))) {
            everyCallSaysTryAgain(server);
        }
    }

    @Test
    void says_try_again_where_nobody_answers_in_time() {
        try (var server = FaultyServer.hanging()) {
            saysTryAgain(() -> table(server.hastyConnection()).get(KEY));
        }
    }

    @Test
    void says_try_again_where_the_connection_is_lost() {
        try (var server = FaultyServer.breakingOff()) {
            saysTryAgain(() -> table(server.hastyConnection()).get(KEY));
        }
    }

    @Test
    void says_try_again_where_nobody_listens() {
        var server = FaultyServer.answering(200, "{}");
        server.close();

        everyCallSaysTryAgain(server);
    }

    @ParameterizedTest
    @CsvSource({"400,ResourceNotFoundException", "400,ValidationException", "400,AccessDeniedException"})
    void leaves_other_refusals_as_they_are(int status, String code) {
        try (var server = FaultyServer.answering(status, refusal(code))) {
            assertThatThrownBy(() -> table(server.connection()).get(KEY)).isInstanceOf(DynamoDbException.class);
            assertThatThrownBy(() -> table(server.connection()).putIfAbsent(ITEM))
                    .isInstanceOf(DynamoDbException.class);
        }
    }

    @Test
    void knows_its_own_write_where_the_first_answer_was_lost() {
        var calls = new AtomicInteger();
        try (var server = FaultyServer.answering(body ->
                calls.incrementAndGet() == 1 ? new Answer(500, refusal("InternalServerError")) : taken(write(body)))) {
            assertThat(table(server.connection()).putIfAbsent(ITEM)).isTrue();
            assertThat(calls).hasValue(2);
        }
    }

    @Test
    void takes_nobody_elses_write_for_its_own() {
        try (var server = FaultyServer.answering(_ -> taken("another write"))) {
            assertThat(table(server.connection()).putIfAbsent(ITEM)).isFalse();
        }
    }

    private static void everyCallSaysTryAgain(FaultyServer server) {
        var table = table(server.hastyConnection());
        saysTryAgain(() -> table.get(KEY));
        saysTryAgain(() -> table.putIfAbsent(ITEM));
        saysTryAgain(() -> table.replace(new Item(KEY, 2, new TreeMap<>()), 1));
        saysTryAgain(() -> table.query("p", ""));
    }

    private static void saysTryAgain(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(TryAgain.class).hasMessage("DynamoDB did not answer");
    }

    private static DynamoTable table(AwsConnection connection) {
        return DynamoTable.over(connection, "qipp");
    }

    private static String refusal(String code) {
        return "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"made up\"}";
    }

    private static Answer taken(String write) {
        return new Answer(400, """
                {"__type": "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException", "message": "made up",
                 "Item": {"pk": {"S": "p"}, "sk": {"S": "s"}, "version": {"N": "1"}, "write": {"S": "%s"}}}
                """.formatted(write));
    }

    private static String write(String body) {
        var write = WRITE.matcher(body);
        assertThat(write.find()).as(body).isTrue();
        return write.group(1);
    }
}
