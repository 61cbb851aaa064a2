package qipp.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import qipp.benchmarks.measuring.Folders;
import qipp.benchmarks.measuring.Times;
import qipp.benchmarks.uploads.Served;
import qipp.benchmarks.uploads.StoreAlone;
import qipp.benchmarks.uploads.Uploads;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.s3.S3StoredFiles;
import qipp.documents.json.Sha256;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.StoredFiles.Announced;
import qipp.embedded.demo.Api;
import qipp.embedded.s3.EmbeddedS3;
import qipp.samples.SampleTrackers;

/**
 * Uploads to {@code qipp serve}, from the request of the link to the answer of checking, beside the same puts to its
 * store alone; and what 2,000 of them leave in the heap.
 */
final class UploadBenchmark implements Benchmarks.Benchmark {
    private static final int WARMING = Integer.getInteger("qipp.warming", 200);
    private static final int AT_ONCE = 50;
    private static final int IN_A_ROW = 200;
    private static final int MANY = Integer.getInteger("qipp.uploads", 2_000);
    private static final int PARTS = 4;
    private static final int CLIENTS = 4;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public void run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "qipp-uploads-");
        try {
            System.out.println("uploads: how, p50 and p95 in ms of: upload, its put, the same puts to the store alone;"
                    + " ratios at p50 of upload and of put to the store alone");
            var alone = alone(folder);
            served(folder, alone);
        } finally {
            Folders.delete(folder);
        }
    }

    /** The times of the puts to the store alone: at once, and in a row. */
    private record Alone(Times atOnce, Times inARow) {}

    private static Alone alone(Path folder) throws IOException, InterruptedException {
        var store = folder.resolve("store");
        Files.createDirectories(store);
        try (var served = Served.start(folder.resolve("alone.gc"), StoreAlone.class.getName(), store.toString());
                var api = new Api(URI.create("http://127.0.0.1"))) {
            var connection = AwsConnection.at(
                    URI.create(served.address("listens at")),
                    EmbeddedS3.REGION,
                    StoreAlone.ACCESS_KEY,
                    StoreAlone.SECRET);
            var files = S3StoredFiles.over(connection, Optional.empty(), EmbeddedS3.BUCKET);
            puts(api, files, "warming", WARMING, 1);
            return new Alone(
                    Times.of(puts(api, files, "at-once", AT_ONCE, AT_ONCE)),
                    Times.of(puts(api, files, "in-a-row", IN_A_ROW, 1)));
        }
    }

    private static List<Long> puts(Api api, StoredFiles files, String prefix, int number, int atOnce)
            throws InterruptedException {
        var contents = List.copyOf(SampleTrackers.files().values());
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var done = threads.invokeAll(IntStream.range(0, number)
                    .<Callable<Long>>mapToObj(
                            index -> () -> put(api, files, prefix + "/" + index, contents.get(index % contents.size())))
                    .toList());
            return done.stream().map(Uploads::result).toList();
        }
    }

    private static long put(Api api, StoredFiles files, String key, byte[] content) {
        var announced = new Announced(content.length, Sha256.of(content), TYPE);
        var link = files.putLink(key, announced, Instant.now(), Duration.ofMinutes(5));
        var start = System.nanoTime();
        api.put(link.url(), link.headers(), content);
        return System.nanoTime() - start;
    }

    private static void served(Path folder, Alone alone) throws IOException, InterruptedException {
        var data = folder.resolve("data").toString();
        try (var server = Served.start(
                        folder.resolve("served.gc"), "qipp.embedded.Main", "serve", "--data", data, "--port", "0");
                var api = new Api(URI.create(server.address("listens at")))) {
            var uploads = new Uploads(api, URI.create(server.address("Sign in")));
            uploads.send(WARMING, 1);
            print(AT_ONCE + " at once", uploads.send(AT_ONCE, AT_ONCE), alone.atOnce());
            print(IN_A_ROW + " in a row", uploads.send(IN_A_ROW, 1), alone.inARow());
            uploads.requireNoneLostOrDoubled();
            System.out.println("none lost, none doubled");
            heap(server, uploads);
        }
    }

    private static void heap(Served server, Uploads uploads) throws IOException, InterruptedException {
        var live = new ArrayList<>(List.of(server.liveMegabytes()));
        var spent = new ArrayList<Long>();
        for (var part = 0; part < PARTS; part++) {
            var before = server.processor();
            uploads.send(MANY / PARTS, CLIENTS);
            spent.add(server.processor().minus(before).dividedBy(MANY / PARTS).toMillis());
            live.add(server.liveMegabytes());
        }
        uploads.requireNoneLostOrDoubled();
        System.out.println("MB in the heap after a collection, at the start and after each " + MANY / PARTS
                + " further uploads: " + live);
        System.out.println("ms of processor that the server spent on each of these uploads, by part: " + spent);
    }

    private static void print(String how, List<Uploads.Took> took, Times alone) {
        var whole = Times.of(took.stream().map(Uploads.Took::whole).toList());
        var put = Times.of(took.stream().map(Uploads.Took::put).toList());
        System.out.printf(
                "%s: %.0f %.0f, %.0f %.0f, %.0f %.0f; %.2f, %.2f%n",
                how,
                whole.percentile(50),
                whole.percentile(95),
                put.percentile(50),
                put.percentile(95),
                alone.percentile(50),
                alone.percentile(95),
                whole.percentile(50) / alone.percentile(50),
                put.percentile(50) / alone.percentile(50));
    }
}
