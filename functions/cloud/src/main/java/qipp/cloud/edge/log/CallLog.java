package qipp.cloud.edge.log;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import qipp.cloud.edge.message.Response;
import qipp.cloud.edge.problem.Problem;
import qipp.cloud.edge.problem.ProblemAnswers;
import qipp.cloud.functions.AboutUpload;
import qipp.domain.caller.Caller;
import qipp.domain.upload.UploadId;

/**
 * Writes one line for each call: what was called, by whom, about which upload, and how it ended, by status and the
 * problem's type. Of a fault it writes the type and where it was, never its message, which may hold what was sent.
 */
public final class CallLog {
    private static final Logger LOG = LoggerFactory.getLogger(CallLog.class);
    private static final int FIRST_FAULTY_STATUS = 500;

    private final InstantSource clock;

    public CallLog(InstantSource clock) {
        this.clock = clock;
    }

    /** Begins the line of a call that begins now. */
    public Entry begin(String function, String requestId) {
        var entry = new Entry(clock);
        entry.facts.put("function", function);
        entry.facts.put("requestId", requestId);
        return entry;
    }

    /** The line of a call that goes on. */
    public static final class Entry {
        private final InstantSource clock;
        private final Instant begun;
        private final Map<String, Object> facts = new LinkedHashMap<>();

        private Entry(InstantSource clock) {
            this.clock = clock;
            this.begun = clock.instant();
        }

        /** Who calls. */
        public void by(Caller caller) {
            facts.put("programme", caller.programme());
            caller.organisation().ifPresent(organisation -> facts.put("organisation", organisation));
        }

        /** The upload that is spoken of, if one is. What is no id of ours may be anything, and is not written down. */
        public void about(Object value) {
            if (value instanceof AboutUpload about) {
                UploadId.of(about.uploadId()).ifPresent(id -> facts.put("uploadId", id.value()));
            }
        }

        /** What failed of ours. */
        public void fault(RuntimeException fault) {
            facts.put("fault", FaultWords.causes(fault));
            facts.put("at", FaultWords.places(fault));
        }

        /** Ends with a problem. */
        public Response refused(Problem problem) {
            facts.put("problem", problem.type());
            return end(ProblemAnswers.of(problem));
        }

        /** Ends, and writes the line. */
        public Response end(Response response) {
            facts.put("status", response.status());
            facts.put("milliseconds", Duration.between(begun, clock.instant()).toMillis());
            line(response.status()).log("called");
            return response;
        }

        private LoggingEventBuilder line(int status) {
            var line = status < FIRST_FAULTY_STATUS ? LOG.atInfo() : LOG.atError();
            for (var fact : facts.entrySet()) {
                line = line.addKeyValue(fact.getKey(), fact.getValue());
            }
            return line;
        }
    }
}
