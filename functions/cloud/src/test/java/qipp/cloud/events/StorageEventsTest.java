package qipp.cloud.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.receiving.ReceiveTracker.Notice;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;

class StorageEventsTest {
    private static final String S3 = """
            {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"eu-west-2",
            "eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"b"},
            "object":{"key":"incoming/a+b/%C3%A9","size":3,"sequencer":"0055AED6DCD90281E5"}}}]}""";
    private static final String EVENT_BRIDGE = """
            {"version":"0","id":"1","detail-type":"Object Created","source":"aws.s3","resources":["arn:aws:s3:::b"],
            "detail":{"version":"0","bucket":{"name":"b"},"object":{"key":"incoming/a+b","size":3},"reason":"PutObject"}}""";
    private static final String CLOUD_EVENT = """
            {"specversion":"1.0","id":"1.2","source":"aws:s3.eu-west-2.b","type":"com.amazonaws.s3.ObjectCreated:Put",
            "subject":"incoming/a%2Fb","datacontenttype":"application/json","data":{}}""";
    private static final String TEST_EVENT = """
            {"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"b","RequestId":"1","HostId":"2"}""";

    @Test
    void takes_an_event_of_s3_and_decodes_its_key() {
        assertThat(read(S3)).containsExactly(new Notice("incoming/a b/é", "incoming/a b/é"));
    }

    @Test
    void takes_an_event_of_event_bridge_and_leaves_its_key_alone() {
        assertThat(read(EVENT_BRIDGE)).containsExactly(new Notice("incoming/a+b", "incoming/a+b"));
    }

    @Test
    void takes_a_cloud_event() {
        assertThat(read(CLOUD_EVENT)).containsExactly(new Notice("incoming/a/b", "incoming/a/b"));
    }

    @Test
    void takes_messages_by_their_ids() {
        assertThat(read(messages(S3, EVENT_BRIDGE, CLOUD_EVENT)))
                .containsExactly(
                        new Notice("m0", "incoming/a b/é"),
                        new Notice("m1", "incoming/a+b"),
                        new Notice("m2", "incoming/a/b"));
    }

    @Test
    void takes_each_message_by_itself_so_that_one_that_is_not_understood_keeps_no_other_back() {
        var messages =
                StorageEvents.messages(messages(S3, "poison", EVENT_BRIDGE).getBytes(StandardCharsets.UTF_8));

        assertThat(messages).extracting(QueuedMessage::id).containsExactly("m0", "m1", "m2");
        assertThat(messages.getFirst().read().notices()).containsExactly(new Notice("m0", "incoming/a b/é"));
        assertThatThrownBy(messages.get(1)::read).isInstanceOf(UnknownEvent.class);
        assertThat(messages.getLast().read().notices()).containsExactly(new Notice("m2", "incoming/a+b"));
    }

    @Test
    void finds_no_messages_in_what_is_no_batch() {
        assertThat(List.of(S3, EVENT_BRIDGE, CLOUD_EVENT, "poison", "[]", "{\"Records\":[]}"))
                .allSatisfy(event -> assertThat(StorageEvents.messages(event.getBytes(StandardCharsets.UTF_8)))
                        .isEmpty());
    }

    @Test
    void hears_of_no_file_in_the_event_by_which_s3_tries_a_road() {
        assertThat(read(TEST_EVENT)).isEmpty();
        assertThat(read(messages(TEST_EVENT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"Records\":[]}",
                "{\"Records\":[1]}",
                "{\"Records\":[{\"eventSource\":\"aws:sns\",\"Sns\":{}}]}",
                "{\"Records\":[{\"eventSource\":\"aws:s3\",\"eventName\":\"ObjectRemoved:Delete\",\"s3\":{\"object\":{\"key\":\"k\"}}}]}",
                "{\"Records\":[{\"eventSource\":\"aws:s3\",\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"object\":{}}}]}",
                "{\"Records\":[{\"eventSource\":\"aws:s3\",\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"object\":{\"key\":\"%zz\"}}}]}",
                "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"messageId\":\"m\",\"body\":\"hello\"}]}",
                "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"body\":\"{}\"}]}",
                "{\"source\":\"aws.s3\",\"detail-type\":\"Object Deleted\",\"detail\":{\"object\":{\"key\":\"k\"}}}",
                "{\"source\":\"somebody\",\"detail-type\":\"Object Created\",\"detail\":{\"object\":{\"key\":\"k\"}}}",
                "{\"specversion\":\"0.3\",\"type\":\"com.amazonaws.s3.ObjectCreated:Put\",\"subject\":\"k\"}",
                "{\"specversion\":\"1.0\",\"type\":\"org.example.created\",\"subject\":\"k\"}"
            })
    void refuses_whatever_else_there_is(String event) {
        assertThatThrownBy(() -> read(event)).isInstanceOf(UnknownEvent.class);
    }

    @Test
    void answers_with_the_messages_that_are_to_come_again() {
        assertThat(new String(BatchAnswer.of(new ReceiveTracker.Out(List.of("m1", "m3"))), StandardCharsets.UTF_8))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"},{\"itemIdentifier\":\"m3\"}]}");
    }

    private static List<Notice> read(String event) {
        return StorageEvents.read(event.getBytes(StandardCharsets.UTF_8)).notices();
    }

    private static String messages(String... bodies) {
        var records = new java.util.ArrayList<Json>();
        for (String body : bodies) {
            records.add(Json.object(
                    Json.member("messageId", Json.text("m" + records.size())),
                    Json.member("eventSource", Json.text("aws:sqs")),
                    Json.member("body", Json.text(body))));
        }
        return JsonText.string(Json.object(Json.member("Records", new Json.Array(records))));
    }
}
