package qipp.lambda.handlers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.cloud.events.UnknownEvent;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.receiving.ReceiveTracker.Notice;
import qipp.domain.keeping.TryAgain;

class ReceiveFilesTest {
    private final List<String> received = new ArrayList<>();
    private final Set<String> silent = Set.of("incoming/later");
    private final ReceiveFiles handler = new ReceiveFiles(this::receive);

    private ReceiveTracker.Out receive(ReceiveTracker.In in) {
        in.notices().forEach(notice -> received.add(notice.key()));
        return new ReceiveTracker.Out(in.notices().stream()
                .filter(notice -> silent.contains(notice.key()))
                .map(Notice::id)
                .toList());
    }

    @Test
    void answers_for_each_message_of_a_batch_by_itself() {
        assertThat(handle(batch(message("a", created("incoming/1")), message("b", created("incoming/later")))))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"b\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"poison", "", "{}", "{\"source\":\"aws.ec2\"}", "[]"})
    void a_message_that_is_not_understood_keeps_no_other_from_being_received(String poison) {
        var answer = handle(batch(
                message("a", created("incoming/1")), message("bad", poison), message("c", created("incoming/2"))));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"bad\"}]}");
        assertThat(received).containsExactly("incoming/1", "incoming/2");
    }

    @Test
    void is_done_with_a_batch_of_which_nothing_failed() {
        assertThat(handle(batch(message("a", created("incoming/1"))))).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void receives_an_event_that_comes_without_a_queue() {
        assertThat(handle(created("incoming/1"))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(received).containsExactly("incoming/1");
    }

    @Test
    void says_by_an_exception_that_an_event_without_a_queue_is_to_come_again() {
        assertThatThrownBy(() -> handle(created("incoming/later"))).isInstanceOf(TryAgain.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{\"Records\":[]}",
                "{\"Records\":{}}",
                "{\"Records\":[{\"eventSource\":\"aws:kinesis\"}]}",
                "{\"httpMethod\":\"POST\",\"path\":\"/receiveTracker\"}"
            })
    void refuses_an_event_that_tells_of_no_file(String event) {
        assertThatThrownBy(() -> handle(event)).isInstanceOf(UnknownEvent.class);
        assertThat(received).isEmpty();
    }

    @Test
    void rehearses_with_a_file_that_nobody_announced() {
        handler.rehearsals().forEach(handler::handle);

        assertThat(received).singleElement().asString().matches("incoming/rehearsal/0{32}");
    }

    private String handle(String event) {
        return new String(handler.handle(event.getBytes(UTF_8)), UTF_8);
    }

    private static String created(String key) {
        return "{\"source\":\"aws.s3\",\"detail-type\":\"Object Created\",\"detail\":{\"object\":{\"key\":\"%s\"}}}"
                .formatted(key);
    }

    private static String message(String id, String body) {
        return "{\"messageId\":\"%s\",\"eventSource\":\"aws:sqs\",\"body\":\"%s\"}"
                .formatted(id, body.replace("\"", "\\\""));
    }

    private static String batch(String... messages) {
        return "{\"Records\":[%s]}".formatted(String.join(",", messages));
    }
}
