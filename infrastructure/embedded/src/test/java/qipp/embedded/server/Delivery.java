package qipp.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.embedded.server.London.JUNE;

import java.util.Optional;
import java.util.stream.Stream;
import qipp.documents.json.Sha256;
import qipp.embedded.demo.CallRefused;
import qipp.embedded.demo.Cluster.Link;
import qipp.embedded.demo.Cluster.Received;
import qipp.embedded.demo.ProvedSubmission;
import qipp.embedded.demo.Region.Fetched;

/** A workbook on its way into a submission: what its client was answered so far. */
final class Delivery {
    /** What a client does, one after the other. */
    enum Call {
        /** It asks for a link. */
        REQUEST,
        /** It puts the file. */
        PUT,
        /** It has it checked. */
        COMPLETE,
        /** The region merges. */
        MERGE
    }

    private final String code;
    private final byte[] content;
    private Optional<Link> link = Optional.empty();
    private boolean isPut;
    private Optional<Received> received = Optional.empty();
    private Optional<Fetched> merged = Optional.empty();

    Delivery(String code, byte[] content) {
        this.code = code;
        this.content = content.clone();
    }

    /** One call; what it is answered is remembered. */
    void make(Call call, London london) {
        var cluster = london.cluster(code);
        switch (call) {
            case REQUEST -> link = Optional.of(cluster.request(JUNE, code + ".xlsx", content));
            case PUT -> put(london);
            case COMPLETE -> received = Optional.of(cluster.complete(link.orElseThrow()));
            case MERGE -> {
                london.region().merge(JUNE);
                merged = Optional.of(london.region().fetch(JUNE));
            }
        }
    }

    /** Everything but the merge, unless it was answered already: then the tracker is accepted, and its file as it was sent. */
    void finishSending(London london) {
        Stream.of(Call.REQUEST, Call.PUT, Call.COMPLETE)
                .filter(call -> !wasAnswered(call))
                .forEach(call -> make(call, london));
        assertThat(london.original(code)).isEqualTo(content);
        assertThat(state(london)).isEqualTo("accepted");
    }

    /** The merge too: the submission is proved by its own rows, and has this very file. */
    void finish(London london) {
        finishSending(london);
        make(Call.MERGE, london);
        var submission = ProvedSubmission.in(merged.orElseThrow().files());
        assertThat(submission.inputs()).contains(Sha256.of(content));
    }

    boolean wasAnswered(Call call) {
        return switch (call) {
            case REQUEST -> link.isPresent();
            case PUT -> isPut;
            case COMPLETE -> received.isPresent();
            case MERGE -> merged.isPresent();
        };
    }

    /** What was answered is as it was answered, and the file comes back as it was sent. */
    void holds(London london) {
        received.ifPresent(answer ->
                assertThat(london.cluster(code).complete(link.orElseThrow())).isEqualTo(answer));
        merged.ifPresent(answer -> assertThat(london.region().fetch(JUNE).files())
                .usingRecursiveComparison()
                .isEqualTo(answer.files()));
        if (isPut) {
            assertThat(Until.is(state -> !state.equals("requested"), () -> state(london)))
                    .isEqualTo("accepted");
        }
    }

    Link link() {
        return link.orElseThrow();
    }

    byte[] content() {
        return content.clone();
    }

    private String state(London london) {
        return london.stateOf(code, link.orElseThrow().uploadId());
    }

    /** A file that was stored, though its client did not hear of it, is not put again. */
    private void put(London london) {
        try {
            london.cluster(code).put(link.orElseThrow(), content);
        } catch (CallRefused refused) {
            if (!refused.getMessage().contains("answered 412")) {
                throw refused;
            }
        }
        isPut = true;
    }
}
