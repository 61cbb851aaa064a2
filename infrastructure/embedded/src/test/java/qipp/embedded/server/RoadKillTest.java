package qipp.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qipp.embedded.server.London.JUNE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.documents.json.Sha256;
import qipp.embedded.demo.CallRefused;
import qipp.embedded.server.Delivery.Call;

/**
 * Kills the server (signal 9) at named steps of upload, receiving and merging, starts it again on the same data folder,
 * looks at every promise, and finishes what was cut off. Give {@code -Dqipp.kills=200} for a long run; {@code -Dqipp.seed}
 * chooses other steps.
 */
class RoadKillTest {
    private static final int KILLS = Integer.getInteger("qipp.kills", 12);
    private static final List<String> CODES = List.of("NCL", "NWL", "ONEL", "SEL", "ELC", "SWL");

    /** Those whose workbooks are marked: the others' have one step fewer. */
    private static final List<String> SENDERS = List.of("SEL", "ONEL");

    private final Random random = new Random(Long.getLong("qipp.seed", 20120630L));

    private final ListenPorts ports = ListenPorts.from(0);

    @TempDir
    private Path folder;

    @Test
    void loses_nothing_that_was_accepted_and_shows_nothing_by_halves() {
        var steps = stepsOfEachCall();
        var kills = Stream.concat(aboutThePut(), chosen(steps).stream())
                .limit(KILLS)
                .toList();
        var server = ServerProcess.start(folder.resolve("data"), ports);
        try {
            for (var code : CODES) {
                new Delivery(code, London.workbook(code)).finishSending(server.london());
            }
            for (var index = 0; index < kills.size(); index++) {
                server = survived(kills.get(index), index, server);
            }
        } finally {
            server.close();
        }
    }

    /**
     * A moment to kill at.
     *
     * @param steps of the call that are done before it
     * @param name for people
     */
    private record Kill(Call call, int steps, String name) {
        static final int IN_THE_MIDDLE = -1;
        static final int AFTER_THE_ANSWER = -2;
    }

    /** What a call writes, learned from a server that nobody kills. */
    private Map<Call, List<String>> stepsOfEachCall() {
        var seen = new ArrayList<String>();
        var steps = new EnumMap<Call, List<String>>(Call.class);
        var settings = Settings.forThisMachine(folder.resolve("learning"), 0).with(KillableServer.STILL);
        try (var london = new London(EmbeddedServer.start(settings, new Steps(seen::add)::watched))) {
            CODES.forEach(code -> new Delivery(code, London.workbook(code)).finishSending(london));
            var delivery = new Delivery("SEL", Variation.of("SEL", "somebody else"));
            for (var call : Call.values()) {
                seen.clear();
                delivery.make(call, london);
                steps.put(call, List.copyOf(seen));
            }
        }
        assertThat(steps.get(Call.PUT))
                .as("a file is put to the store, not through a function")
                .isEmpty();
        return steps;
    }

    private static Stream<Kill> aboutThePut() {
        return Stream.of(
                new Kill(Call.PUT, Kill.IN_THE_MIDDLE, "in the middle of the put"),
                new Kill(Call.PUT, Kill.AFTER_THE_ANSWER, "when the put was answered"));
    }

    /** Turn by turn one of each call, so that a short run has some of all; the long run has every step. */
    private List<Kill> chosen(Map<Call, List<String>> steps) {
        var turns = new ArrayList<List<Kill>>();
        steps.forEach((call, names) -> turns.add(shuffled(call, names)));
        turns.removeIf(List::isEmpty);
        return IntStream.range(0, KILLS)
                .mapToObj(index -> {
                    var turn = turns.get(index % turns.size());
                    return turn.get(index / turns.size() % turn.size());
                })
                .toList();
    }

    private List<Kill> shuffled(Call call, List<String> names) {
        var kills = new ArrayList<>(IntStream.range(0, names.size())
                .mapToObj(step -> new Kill(call, step, call + ": " + names.get(step)))
                .toList());
        Collections.shuffle(kills, random);
        return kills;
    }

    private ServerProcess survived(Kill kill, int index, ServerProcess before) {
        var code = SENDERS.get(index % SENDERS.size());
        var delivery = new Delivery(code, Variation.of(code, "round " + index));
        killed(kill, delivery, before);
        before.close();
        var after = ServerProcess.start(folder.resolve("data"), ports);
        isWhole(after.london());
        delivery.holds(after.london());
        switch (kill.call()) {
            case REQUEST, PUT, COMPLETE -> delivery.finishSending(after.london());
            case MERGE -> delivery.finish(after.london());
        }
        return after;
    }

    /** All of a revision is seen, or none of it; likewise of a submission. */
    private static void isWhole(London london) {
        assertThat(london.region().sentAt(JUNE)).containsOnlyKeys(CODES);
        CODES.forEach(code -> isWhole(code, london));
        var numbers = london.versions().stream()
                .map(version -> version.count("number"))
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(london.versions().stream().map(version -> version.text("sha256")))
                .doesNotHaveDuplicates();
    }

    private static void isWhole(String code, London london) {
        var tracker = london.tracker(code);
        var hashes = tracker.objects("revisions", revision -> revision).stream()
                .collect(Collectors.toMap(revision -> revision.count("revision"), revision -> revision.text("sha256")));

        assertThat(tracker.objects("revisions", revision -> revision.text("state")))
                .isSubsetOf("requested", "expired", "accepted");
        assertThat(tracker.objects("results", result -> result.text("state"))).containsExactly("accepted");
        assertThat(Sha256.of(london.original(tracker))).isEqualTo(hashes.get(tracker.count("revision")));
        assertThat(tracker.count("current")).isLessThanOrEqualTo(tracker.count("revision"));
    }

    private static void killed(Kill kill, Delivery delivery, ServerProcess server) {
        Stream.of(Call.values())
                .takeWhile(call -> call != kill.call())
                .forEach(call -> delivery.make(call, server.london()));
        switch (kill.steps()) {
            case Kill.IN_THE_MIDDLE -> {
                HalfPut.of(delivery.link(), delivery.content());
                server.kill();
            }
            case Kill.AFTER_THE_ANSWER -> {
                delivery.make(kill.call(), server.london());
                server.kill();
            }
            default -> {
                server.dieAfter(kill.steps());
                assertThatThrownBy(() -> delivery.make(kill.call(), server.london()), kill.name())
                        .isInstanceOf(CallRefused.class)
                        .hasMessageContaining("does not answer");
                server.awaitDeath();
            }
        }
    }
}
