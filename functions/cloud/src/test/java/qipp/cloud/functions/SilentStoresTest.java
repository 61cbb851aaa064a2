package qipp.cloud.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.fakes.Sender;
import qipp.cloud.fakes.SmallProgramme;
import qipp.cloud.faults.Fault;
import qipp.cloud.faults.Faults;
import qipp.cloud.faults.UnreliableFiles;
import qipp.cloud.faults.UnreliableTable;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.sweeping.SweepUploads;
import qipp.documents.json.JsonFields;
import qipp.documents.programme.Programmes;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.domain.keeping.TryAgain;

/**
 * Every function, while each call to a store in turn is refused, done and its answer lost, never answered, or answered
 * late: the caller hears "try again", nothing sent is called bad, nothing is half done, and it works when the store is
 * back.
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

    /** Those that the platform calls, and how they say that something is to be tried again. */
    private static final List<String> OF_THE_PLATFORM = List.of("receiveTracker", "sweepUploads");

    static Stream<Arguments> cases() {
        return Stream.concat(BODIES.keySet().stream().sorted(), OF_THE_PLATFORM.stream())
                .flatMap(function -> Arrays.stream(Fault.values()).map(fault -> arguments(function, fault)));
    }

    /** What came of a call; how it says so is each function's own. */
    private enum Came {
        DONE,
        TRY_AGAIN
    }

    /** Everything that the functions read is there; then the stores may be told to fail. */
    private static final class Prepared {
        private final Faults faults = new Faults();
        private final MemoryTable table = new MemoryTable();
        private final MemoryFiles files = new MemoryFiles();
        private final Product product =
                Product.small(new UnreliableTable(table, faults), new UnreliableFiles(files, faults));
        private final String all = token(product);
        private final Sender.Put put;

        /** Somebody else, whose stores answer: he sees what is there. */
        private final Product other = Product.small(table, files);

        private final String others = token(other);

        Prepared(String function) {
            var sender = new Sender(product, files, all);
            sender.send("2012-06", "good").fields();
            before(function).forEach(this::callOfPerson);
            put = sender.put("2012-06", "tracker.xlsx", "good again".getBytes(StandardCharsets.UTF_8));
            faults.recover();
        }

        /** What has to be done before a function can be called. */
        private static List<String> before(String function) {
            return switch (function) {
                case "readSubmission" -> List.of("mergeTrackers");
                case "readProgramme" -> List.of("saveProgramme");
                default -> List.of();
            };
        }

        private static String token(Product product) {
            return product.tokens()
                    .header(new Caller("all", SmallProgramme.ID, Optional.of("NCL"), Set.of(Role.values())));
        }

        Came call(String function) {
            return switch (function) {
                case "receiveTracker" -> tellOfTheFile();
                case "sweepUploads" -> sweep();
                default -> callOfPerson(function);
            };
        }

        private Came callOfPerson(String function) {
            var upload = put == null ? "" : put.uploadId();
            var answer = product.call(function, all, BODIES.get(function).replace("%upload", upload));
            if (answer.status() == 200) {
                return Came.DONE;
            }
            assertThat(answer.problem()).isEqualTo("try-again");
            assertThat(answer.headers()).containsKey("retry-after");
            return Came.TRY_AGAIN;
        }

        private Came tellOfTheFile() {
            var told = new ReceiveTracker.In(List.of(new ReceiveTracker.Notice("message", put.key())));
            return product.functions().receiveTracker().apply(told).failed().isEmpty() ? Came.DONE : Came.TRY_AGAIN;
        }

        private Came sweep() {
            try {
                var swept = product.functions().sweepUploads().apply(new SweepUploads.In());
                return swept.failed() == 0 ? Came.DONE : Came.TRY_AGAIN;
            } catch (TryAgain _) {
                return Came.TRY_AGAIN;
            }
        }

        /** Each revision is whole or not there yet, none is called bad, and every file that is named is there. */
        void isWhole() {
            var board =
                    other.call("readBoard", others, "{\"period\":\"2012-06\"}").fields();
            var ncl = board.objects("organisations", line -> line).getFirst();
            assertThat(ncl.text("state")).isEqualTo("accepted");
            var tracker = other.call("readTracker", others, "{\"period\":\"2012-06\"}")
                    .fields();
            assertThat(tracker.objects("results", result -> result.text("state")))
                    .containsExactly("accepted");
            assertThat(tracker.objects("revisions", revision -> revision.text("state")))
                    .isSubsetOf("accepted", "requested");
            assertThat(tracker.jsons("revisions").stream()
                            .map(JsonFields::of)
                            .filter(revision -> revision.text("state").equals("accepted"))
                            .map(revision -> revision.count("revision")))
                    .contains(tracker.count("current"));
            table.all().stream()
                    .flatMap(item -> item.attributes().entrySet().stream())
                    .filter(attribute -> attribute.getKey().endsWith("Key"))
                    .forEach(attribute ->
                            assertThat(files.read(attribute.getValue())).isPresent());
        }

        /** What a reader would find, whichever faults there were: how often each thing was done, the numbers aside. */
        List<String> found() {
            return table.all().stream()
                    .filter(item ->
                            !item.attributes().getOrDefault("uploadState", "").equals("requested"))
                    .map(item -> item.key().partition().replaceFirst("#.*", "") + " "
                            + item.key().sort().replaceFirst("#.*", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void no_function_is_left_out() {
        assertThat(new Prepared("readBoard")
                        .product.functions().operations().stream().map(Operation::name))
                .containsExactlyInAnyOrderElementsOf(BODIES.keySet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_is_lost_or_half_done_at_any_call(String function, Fault fault) {
        var healthy = new Prepared(function);
        assertThat(healthy.call(function)).isEqualTo(Came.DONE);
        int calls = healthy.faults.calls();
        assertThat(calls).isPositive();
        for (int call = 1; call <= calls; call++) {
            var prepared = new Prepared(function);
            prepared.faults.at(call, fault);

            assertThat(came(function, fault, prepared))
                    .as("call %d of %d", call, calls)
                    .isEqualTo(fault == Fault.LATE ? Came.DONE : Came.TRY_AGAIN);

            prepared.isWhole();
            prepared.faults.recover();
            assertThat(prepared.call(function)).isEqualTo(Came.DONE);
            prepared.isWhole();
            assertThat(prepared.found()).as("after call %d of %d", call, calls).isEqualTo(healthy.found());
        }
    }

    /** While a call is not answered, others see nothing of it by halves. */
    private static Came came(String function, Fault fault, Prepared prepared) {
        if (fault != Fault.HANGS && fault != Fault.LATE) {
            return prepared.call(function);
        }
        var called = CompletableFuture.supplyAsync(() -> prepared.call(function));
        prepared.faults.awaitWaiting();
        try {
            prepared.isWhole();
        } finally {
            prepared.faults.goOn();
        }
        return called.join();
    }
}
