package qipp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import qipp.benchmarks.measuring.Folders;
import qipp.benchmarks.measuring.Times;
import qipp.benchmarks.startup.Tasks;
import qipp.cloud.fakes.PublishedIssuer;
import qipp.domain.caller.Role;
import qipp.lambda.runtime.EmptyStores;
import qipp.lambda.runtime.Launch;
import qipp.lambda.runtime.RunningFunction;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Lambda artefact from its start to its first answer, run by AWS's own runtime client: processor time, beside a plain
 * handler that does the same, and beside itself with what the JVM learned; then the first call after a snapshot.
 */
final class StartupBenchmark implements Benchmarks.Benchmark {
    private static final int ROUNDS = 5;
    private static final int WARM_CALLS = 50;
    private static final String REQUEST_UPLOAD = "requestUpload";
    private static final String PROGRAMME = "nhs-london-2012-13";

    @Override
    public void run() throws IOException {
        var folder = Files.createTempDirectory("qipp-startup-");
        try (var stores = EmptyStores.start();
                var issuer = PublishedIssuer.at("127.0.0.1")) {
            new Runs(folder, environment(stores, issuer), event(issuer)).print();
        } finally {
            Folders.delete(folder);
        }
    }

    private static Map<String, String> environment(EmptyStores stores, PublishedIssuer issuer) {
        return Map.of(
                "MAIN_CLASS",
                "qipp.lambda.application.LambdaApplication",
                "SPRING_CLOUD_FUNCTION_DEFINITION",
                REQUEST_UPLOAD,
                "QIPP_BUCKET",
                "bucket",
                "QIPP_TABLE",
                "table",
                "QIPP_ISSUER",
                PublishedIssuer.ISSUER,
                "QIPP_AUDIENCE",
                PublishedIssuer.AUDIENCE,
                "QIPP_KEYS",
                issuer.keys().toString(),
                "AWS_ENDPOINT_URL",
                stores.address().toString());
    }

    /** A request for a link: it takes a token, the table and a signature, all that any function takes. */
    private static String event(PublishedIssuer issuer) {
        var body = """
                {"period":"2012-06","purpose":"submit","fileName":"June.xlsx","size":4,"sha256":"%s"}""".formatted("a".repeat(64));
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "httpMethod",
                        "POST",
                        "path",
                        "/" + REQUEST_UPLOAD,
                        "headers",
                        Map.of(
                                "content-type",
                                "application/json",
                                "authorization",
                                issuer.organisation(PROGRAMME, "NCL", Role.ORGANISATION_ANALYST)),
                        "body",
                        body));
    }

    private record Runs(Path folder, Map<String, String> environment, String event) {
        void print() throws IOException {
            var target = Path.of(System.getProperty("qipp.root"), "infrastructure", "lambda", "target");
            var tasks = Tasks.unpack(target.resolve("lambda-aws.zip"), folder);
            var learned = folder.resolve("learned.aot");
            learn(tasks.image(target.resolve("lambda.jar"), "-XX:AOTCacheOutput=" + learned));
            printStarts(List.of(
                    tasks.withoutSpring(),
                    tasks.managed(),
                    tasks.image(target.resolve("lambda.jar"), "-XX:AOTCache=" + learned)));
            printCalls(tasks.managed());
        }

        private void learn(Launch launch) {
            try (var function = start(launch, Map.of())) {
                answer(function);
                function.end();
            }
        }

        /** In turns; the least of each, as what else the machine does only adds to it. */
        private void printStarts(List<Launch> launches) {
            var times = launches.stream().map(_ -> new ArrayList<Long>()).toList();
            for (int round = 0; round < ROUNDS; round++) {
                for (int of = 0; of < launches.size(); of++) {
                    times.get(of).add(toFirstAnswer(launches.get(of)).toNanos());
                }
            }
            var seconds =
                    times.stream().map(Times::of).map(of -> of.least() / 1000).toList();
            System.out.println("started, seconds of processor to the first answer, against the plain handler");
            var names = List.of("plain handler", "artefact", "artefact in an image, with what the JVM learned");
            IntStream.range(0, names.size())
                    .forEach(of -> System.out.printf(
                            "%s, %.2f, %.2f%n", names.get(of), seconds.get(of), seconds.get(of) / seconds.getFirst()));
        }

        private Duration toFirstAnswer(Launch launch) {
            try (var function = start(launch, Map.of())) {
                answer(function);
                return function.processor();
            }
        }

        private void printCalls(Launch launch) {
            var first = new ArrayList<Long>();
            var warm = new ArrayList<Long>();
            for (int round = 0; round < ROUNDS; round++) {
                try (var function = start(launch, Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"))) {
                    function.next();
                    function.restore();
                    first.add(calls(function, 1));
                    warm.add(calls(function, WARM_CALLS) / WARM_CALLS);
                }
            }
            var ofFirst = Times.of(first).least();
            var ofWarm = Times.of(warm).least();
            System.out.printf(
                    "the first call after a snapshot was restored: %.0f ms of processor; a warm one: %.0f; ratio %.1f%n",
                    ofFirst, ofWarm, ofFirst / ofWarm);
        }

        /** The processor time of so many calls, in nanoseconds. */
        private long calls(RunningFunction function, int number) {
            var before = function.processor();
            IntStream.range(0, number).forEach(_ -> answer(function));
            return function.processor().minus(before).toNanos();
        }

        private void answer(RunningFunction function) {
            var outcome = function.invoke(event);
            if (!outcome.body().contains("\"statusCode\":200")) {
                throw new IllegalStateException(outcome + function.log());
            }
        }

        private RunningFunction start(Launch launch, Map<String, String> more) {
            var all = new HashMap<>(environment);
            all.putAll(more);
            return RunningFunction.start(launch, folder.resolve(UUID.randomUUID() + ".log"), all);
        }
    }
}
