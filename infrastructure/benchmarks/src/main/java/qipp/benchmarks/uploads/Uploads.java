package qipp.benchmarks.uploads;

import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.embedded.demo.Api;
import qipp.embedded.demo.Cluster;
import qipp.samples.SampleTrackers;

/** Sends sample trackers again and again, each a revision of its own, and counts what came of them. */
public final class Uploads {
    private static final YearMonth JUNE = YearMonth.of(2012, 6);
    private static final String ENDING = ".xlsx";

    private final Api api;
    private final List<String> codes;
    private final Map<String, Cluster> clusters;
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();

    public Uploads(Api api, URI signIn) {
        this.api = api;
        this.codes = SampleTrackers.files().sequencedKeySet().stream()
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .toList();
        this.clusters = codes.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), code -> cluster(code, signIn)));
    }

    /** How long one upload took, and its put alone. */
    public record Took(long whole, long put) {}

    /** So many at once, or one after the other where it is one. */
    public List<Took> send(int number, int atOnce) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var sent = threads.invokeAll(IntStream.range(0, number)
                    .<java.util.concurrent.Callable<Took>>mapToObj(index -> () -> send(codes.get(index % codes.size())))
                    .toList());
            return sent.stream().map(Uploads::result).toList();
        }
    }

    /** What came of it; where it failed, why. */
    public static <T> T result(Future<T> done) {
        if (done.state() == Future.State.FAILED) {
            throw new IllegalStateException("an upload failed", done.exceptionNow());
        }
        return done.resultNow();
    }

    /** Each that was accepted is a revision, and no other is. */
    public void requireNoneLostOrDoubled() {
        var revisions = new ArrayList<String>();
        for (var code : codes) {
            var tracker = JsonFields.of(api.call(
                    "readTracker",
                    Json.object(Json.member("period", Json.time(JUNE))),
                    clusters.get(code).token()));
            tracker.objects("revisions", revision -> revision.text("state") + " " + revision.text("uploadId"))
                    .forEach(revisions::add);
        }
        var expected = accepted.stream().map("accepted "::concat).collect(Collectors.toSet());
        if (revisions.size() != accepted.size() || !expected.equals(new HashSet<>(revisions))) {
            throw new IllegalStateException(
                    accepted.size() + " were accepted, and " + revisions.size() + " revisions are there");
        }
    }

    private Took send(String code) {
        var cluster = clusters.get(code);
        var content = SampleTrackers.files().get(code + ENDING);
        var start = System.nanoTime();
        var link = cluster.request(JUNE, code + ENDING, content);
        var linked = System.nanoTime();
        cluster.put(link, content);
        var put = System.nanoTime();
        var received = cluster.complete(link);
        var end = System.nanoTime();
        if (!received.state().equals("accepted")) {
            throw new IllegalStateException(code + " was " + received.state());
        }
        accepted.add(link.uploadId());
        return new Took(end - start, put - linked);
    }

    private Cluster cluster(String code, URI signIn) {
        var who = new Caller(
                "load@" + code, SampleTrackers.PROGRAMME, Optional.of(code), Set.of(Role.ORGANISATION_ANALYST));
        return new Cluster(api, api.signIn(signIn, who));
    }
}
