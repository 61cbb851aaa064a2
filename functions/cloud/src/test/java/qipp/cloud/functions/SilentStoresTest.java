package qipp.cloud.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.cloud.fakes.Answered;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.fakes.Sender;
import qipp.cloud.fakes.SmallProgramme;
import qipp.cloud.faults.Fault;
import qipp.cloud.faults.Faults;
import qipp.cloud.faults.UnreliableFiles;
import qipp.cloud.faults.UnreliableTable;
import qipp.documents.programme.Programmes;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;

/**
 * Every function, while each call to a store in turn is refused, or done and its answer lost: the caller hears "try
 * again", nothing sent is called bad, and it works when the store is back.
 */
class SilentStoresTest {
    private static final String SHIPPED = "nhs-london-2012-13";
    private static final String DOCUMENT = new String(
                    Programmes.shippedDocument(SHIPPED).orElseThrow(), StandardCharsets.UTF_8)
            .replace("\"" + SHIPPED + "\"", "\"" + SmallProgramme.ID + "\"");

    /** What is asked of each function; an upload's id is put in where one is needed. */
    private static final Map<String, String> BODIES = Map.of(
            "requestUpload",
            "{\"period\":\"2012-06\",\"purpose\":\"submit\",\"fileName\":\"a.xlsx\",\"size\":4,\"sha256\":\""
                    + "a".repeat(64) + "\"}",
            "completeUpload",
            "{\"uploadId\":\"%upload\"}",
            "checkTracker",
            "\"good\"",
            "readTracker",
            "{\"period\":\"2012-06\"}",
            "readBoard",
            "{\"period\":\"2012-06\"}",
            "mergeTrackers",
            "{\"period\":\"2012-06\",\"draft\":true}",
            "readSubmission",
            "{\"period\":\"2012-06\"}",
            "readProgramme",
            "{\"version\":1}",
            "saveProgramme",
            "{\"draft\":{\"from\":\"2012-08\",\"reason\":\"why\",\"document\":" + DOCUMENT + "}}");

    static Stream<String> functions() {
        return BODIES.keySet().stream().sorted();
    }

    /** Everything that the functions read is there; then the stores may be told to fail. */
    private static final class Prepared {
        private final Faults faults = new Faults();
        private final MemoryFiles files = new MemoryFiles();
        private final Product product =
                Product.small(new UnreliableTable(new MemoryTable(), faults), new UnreliableFiles(files, faults));
        private final String all = product.tokens()
                .header(new Caller("all", SmallProgramme.ID, Optional.of("NCL"), Set.of(Role.values())));
        private final Sender.Put put;

        /** What has to be done before a function can be called. */
        private static List<String> before(String function) {
            return switch (function) {
                case "readSubmission" -> List.of("mergeTrackers");
                case "readProgramme" -> List.of("saveProgramme");
                default -> List.of();
            };
        }

        Prepared(String function) {
            var sender = new Sender(product, files, all);
            sender.send("2012-06", "good").fields();
            before(function).forEach(earlier -> call(earlier).fields());
            put = sender.put("2012-06", "tracker.xlsx", "good again".getBytes(StandardCharsets.UTF_8));
            faults.recover();
        }

        Answered call(String function) {
            var upload = put == null ? "" : put.uploadId();
            return product.call(function, all, BODIES.get(function).replace("%upload", upload));
        }
    }

    @Test
    void no_function_is_left_out() {
        assertThat(new Prepared("readBoard")
                        .product.functions().operations().stream().map(Operation::name))
                .containsExactlyInAnyOrderElementsOf(BODIES.keySet());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_caller_hears_try_again_and_then_it_works(String function) {
        var healthy = new Prepared(function);
        healthy.call(function).fields();
        int calls = healthy.faults.calls();
        assertThat(calls).isPositive();
        for (int call = 1; call <= calls; call++) {
            for (Fault fault : List.of(Fault.REFUSED, Fault.ANSWER_LOST)) {
                var prepared = new Prepared(function);
                prepared.faults.at(call, fault);
                assertThat(prepared.call(function).problem())
                        .as("call %d of %d", call, calls)
                        .isEqualTo("try-again");
                prepared.faults.recover();
                prepared.call(function).fields();
            }
        }
    }
}
