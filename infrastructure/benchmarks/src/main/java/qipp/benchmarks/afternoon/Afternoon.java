package qipp.benchmarks.afternoon;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import qipp.benchmarks.large.LargeProgramme;
import qipp.benchmarks.large.LargeTracker;
import qipp.cloud.application.Edges;
import qipp.cloud.application.Functions;
import qipp.cloud.application.Ports;
import qipp.cloud.application.RandomIds;
import qipp.cloud.edge.Edge;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.edge.message.Request;
import qipp.cloud.files.Bytes;
import qipp.cloud.functions.checking.TrackerFileChecking;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.json.JsonText;
import qipp.documents.json.Sha256;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.domain.programme.Programme;

/**
 * The last afternoon before a deadline: every organisation sends its tracker, as many at once as there are processors;
 * the events of storage come after; then the region looks at the board and merges. The functions are the real ones,
 * called through the edge; the stores are in memory and count.
 */
public final class Afternoon {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2012-07-06T15:00:00Z"), ZoneOffset.UTC);
    private static final String REGION = "region";
    private static final int OK = 200;

    private final Spent spent = new Spent();
    private final CountingFiles files = new CountingFiles(spent);
    private final Set<String> keys = new ConcurrentSkipListSet<>();
    private final Programme programme;
    private final Functions functions;
    private final Edge edge;

    private Afternoon(Programme programme) {
        this.programme = programme;
        var ports = new Ports(new CountingTable(spent), files, this::caller, CLOCK, new RandomIds()::nextUploadId);
        this.functions = Functions.over(ports, new OnePolicy(programme), new TrackerFileChecking());
        this.edge = Edges.of(functions, ports, new Origins(Set.of()), new CallLog(CLOCK));
    }

    /** How many organisations, initiatives each, milestones of each of them. */
    public static void main(String[] numbers) throws Exception {
        var size = Arrays.stream(numbers).mapToInt(Integer::parseInt).toArray();
        var afternoon = new Afternoon(LargeProgramme.of(size[0]));
        afternoon.send(size[1], size[2]);
        afternoon.hearOfAll();
        afternoon.region("readBoard");
        afternoon.region("mergeTrackers");
        afternoon.region("readSubmission");
        afternoon.spent.print();
    }

    private void send(int initiatives, int milestones) throws Exception {
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> sent = programme.organisations().stream()
                    .<Future<?>>map(
                            organisation -> threads.submit(() -> send(organisation.code(), initiatives, milestones)))
                    .toList();
            for (var one : sent) {
                one.get();
            }
        }
        System.out.printf(
                "%d organisations with %d milestones each, sent in %.1f s%n",
                programme.organisations().size(), initiatives * milestones, (System.nanoTime() - begun) / 1e9);
    }

    private void send(String code, int initiatives, int milestones) {
        var workbook = new LargeTracker(programme, code, initiatives, milestones).workbook();
        var link = call("requestUpload", code, announced(code, workbook));
        keys.add(spent.of("(PUT by the client)", () -> files.put(URI.create(link.text("url")), workbook)));
        var received = call("completeUpload", code, member("uploadId", link.text("uploadId")));
        var state = received.objects("results", result -> result.text("state")).getFirst();
        if (!state.equals("accepted")) {
            throw new IllegalStateException(code + " is " + state);
        }
        call("readTracker", code, period());
    }

    private static Json.Members announced(String code, byte[] workbook) {
        return period().with("purpose", Json.text("submit"))
                .with("fileName", Json.text(code + ".xlsx"))
                .with("size", Json.number(workbook.length))
                .with("sha256", Json.text(Sha256.of(workbook)));
    }

    /** The client was faster, so nothing is left to do. */
    private void hearOfAll() {
        keys.forEach(key -> {
            var told = new ReceiveTracker.In(List.of(new ReceiveTracker.Notice(key, key)));
            spent.alone("receiveTracker", () -> functions.receiveTracker().apply(told));
        });
    }

    private void region(String function) {
        call(function, REGION, period());
    }

    private JsonFields call(String function, String who, Json.Members input) {
        var request = new Request(
                "POST",
                "/" + function,
                Map.of("content-type", List.of("application/json"), "authorization", List.of(who)),
                Bytes.of(JsonText.bytes(input)));
        var answer = who.equals(REGION)
                ? spent.alone(function, () -> edge.answer(request))
                : spent.of(function, () -> edge.answer(request));
        if (answer.status() != OK) {
            throw new IllegalStateException(function + ": " + answer.status() + " "
                    + new String(answer.body().array(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return JsonFields.of(JsonReading.read(answer.body().array()));
    }

    private Caller caller(Optional<String> who) {
        var organisation = who.filter(code -> !code.equals(REGION));
        var role = organisation.isPresent() ? Role.ORGANISATION_ANALYST : Role.REGION_ANALYST;
        return new Caller(who.orElseThrow(), programme.id(), organisation, Set.of(role));
    }

    private static Json.Members period() {
        YearMonth june = LargeTracker.PERIOD;
        return member("period", june.toString());
    }

    private static Json.Members member(String key, String value) {
        return Json.object(Json.member(key, Json.text(value)));
    }
}
