package qipp.cloud.edge.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import qipp.cloud.fakes.Answered;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.fakes.Sender;
import qipp.cloud.functions.checking.TrackerFileChecking;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.receiving.ReceiveTracker.Notice;
import qipp.cloud.functions.sweeping.SweepUploads;
import qipp.domain.caller.Role;
import qipp.domain.keeping.TryAgain;

/** What is written down of calls: enough to find an upload, and nothing that was sent, signed or proved. */
class LogTest {
    /** Stands in a cell, in a body, in a file's name, in a token and in what a store says of its failure. */
    private static final String SECRET = "s3cr3t";

    private static final byte[] TRACKER = ("{\"format\":\"qipp-tracker/1\",\"programme\":\"small\",\"preparedBy\":\""
                    + SECRET + "\"}")
            .getBytes(StandardCharsets.UTF_8);

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("qipp");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final MemoryFiles files = new MemoryFiles();
    private final Product product = Product.checking(new MemoryTable(), files, new TrackerFileChecking());

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
        ours.setLevel(Level.TRACE);
    }

    @AfterEach
    void leave() {
        root.detachAppender(lines);
        ours.setLevel(null);
    }

    @Test
    void an_upload_is_found_by_its_id_from_the_first_call_to_the_last() {
        var sender = new Sender(product, files, product.tokens().organisation("NCL", Role.ORGANISATION_ANALYST));
        var put = sender.put("2012-06", SECRET + ".json", TRACKER);
        sender.complete(put);
        product.functions().receiveTracker().apply(new ReceiveTracker.In(List.of(new Notice("m", put.key()))));

        assertThat(lines.list.stream().filter(line -> put.uploadId().equals(fact(line, "uploadId"))))
                .extracting(line -> fact(line, "function"))
                .containsExactly("requestUpload", "completeUpload", "receiveTracker");
        assertThat(lines.list)
                .filteredOn(line -> "completeUpload".equals(fact(line, "function")))
                .extracting(line -> fact(line, "organisation"), line -> fact(line, "status"))
                .containsExactly(tuple("NCL", "200"));
    }

    @Test
    void a_refusal_is_written_down_by_the_type_of_its_problem() {
        String token = product.tokens().organisation("NCL", Role.ORGANISATION_ANALYST);
        product.call("readTracker", token, "{\"period\":\"2012-06\"}");
        product.call("readTracker", "Bearer none", "{\"period\":\"2012-06\"}");

        assertThat(lines.list)
                .extracting(line -> fact(line, "problem"))
                .containsExactly("urn:qipp:problem:not-there", "urn:qipp:problem:not-signed-in");
    }

    @Test
    void nothing_that_was_sent_or_proved_is_written_down() {
        String token = product.tokens().organisation("NCL", Role.ORGANISATION_ANALYST);
        var sender = new Sender(product, files, token);
        var put = sender.put("2012-06", SECRET + ".json", TRACKER);
        sender.complete(put);
        product.call("requestUpload", token, "{\"" + SECRET + "\":\"" + SECRET + "\"");
        product.call("completeUpload", token, "{\"uploadId\":\"" + SECRET + "\"}");
        product.call("checkTracker", token, new String(TRACKER, StandardCharsets.UTF_8));
        product.call("readTracker", "Bearer " + SECRET, "{\"period\":\"2012-06\"}");
        product.call(SECRET, token, "{}");
        product.functions()
                .receiveTracker()
                .apply(new ReceiveTracker.In(List.of(new Notice(SECRET, "incoming/" + SECRET))));
        product.functions().sweepUploads().apply(new SweepUploads.In());

        assertThat(lines.list).hasSizeGreaterThan(5);
        assertThat(text()).doesNotContain(SECRET).doesNotContain(token).doesNotContain("files.example");
    }

    @Test
    void a_fault_is_written_down_by_its_type_and_place_and_not_by_its_words() {
        var broken = Product.checking(new MemoryTable(), files, (_, _, _) -> {
            throw new IllegalStateException(SECRET, new TryAgain(SECRET));
        });
        var token = broken.tokens().organisation("NCL", Role.ORGANISATION_ANALYST);
        Answered answer = broken.call("checkTracker", token, "{}");

        assertThat(answer.problem()).isEqualTo("fault");
        assertThat(answer.text()).doesNotContain(SECRET).doesNotContain("IllegalState");
        assertThat(lines.list.getLast().getLevel()).isEqualTo(Level.ERROR);
        assertThat(fact(lines.list.getLast(), "fault"))
                .isEqualTo("java.lang.IllegalStateException by qipp.domain.keeping.TryAgain");
        assertThat(fact(lines.list.getLast(), "at")).contains("LogTest");
        assertThat(text()).doesNotContain(SECRET);
    }

    /** As lines of JSON hold it, with everything that an event has. */
    private String text() {
        var encoder = new JsonEncoder();
        encoder.start();
        return lines.list.stream()
                .map(line -> new String(encoder.encode(line), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static String fact(ILoggingEvent line, String key) {
        return Optional.ofNullable(line.getKeyValuePairs()).stream()
                .flatMap(List::stream)
                .filter(pair -> pair.key.equals(key))
                .map(pair -> String.valueOf(pair.value))
                .findFirst()
                .orElse("");
    }
}
