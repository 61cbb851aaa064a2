package qipp.cloud.fakes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import qipp.cloud.application.Edges;
import qipp.cloud.application.Functions;
import qipp.cloud.application.Ports;
import qipp.cloud.application.RandomIds;
import qipp.cloud.edge.Edge;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.edge.message.Request;
import qipp.cloud.edge.message.Response;
import qipp.cloud.files.Bytes;
import qipp.cloud.functions.checking.TrackerChecking;
import qipp.cloud.table.KeyValueTable;
import qipp.domain.keeping.StoredFiles;

/** The whole product in memory: every function behind its edge. */
public final class Product {
    public static final Instant JULY = Instant.parse("2012-07-02T09:00:00Z");

    private final Issued tokens = new Issued();
    private final SettableClock clock = new SettableClock(JULY);
    private final Functions functions;
    private final Edge edge;

    private Product(KeyValueTable table, StoredFiles files, Function<Ports, Functions> over) {
        var ids = new RandomIds();
        var ports = new Ports(table, files, tokens, clock, ids::nextUploadId);
        this.functions = over.apply(ports);
        this.edge = Edges.of(functions, ports, new Origins(Set.of("https://page.example")), new CallLog(clock));
    }

    /** With the programmes that ship, and real checks. */
    public static Product real(KeyValueTable table, StoredFiles files) {
        return new Product(table, files, Functions::over);
    }

    /** With the small programme, and files of one word. */
    public static Product small(KeyValueTable table, StoredFiles files) {
        return checking(table, files, new WordChecking());
    }

    /** With the small programme, and checks of the test's own. */
    public static Product checking(KeyValueTable table, StoredFiles files, TrackerChecking checking) {
        return new Product(table, files, ports -> Functions.over(ports, new SmallProgramme(), checking));
    }

    public Functions functions() {
        return functions;
    }

    public Issued tokens() {
        return tokens;
    }

    public SettableClock clock() {
        return clock;
    }

    public Edge edge() {
        return edge;
    }

    /** What a function answers to a body. */
    public Answered call(String function, String authorization, String body) {
        var headers = new TreeMap<String, List<String>>();
        headers.put("content-type", List.of("application/json"));
        headers.put("authorization", List.of(authorization));
        return call("POST", "/" + function, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** What is answered to any request. */
    public Answered call(String method, String path, Map<String, List<String>> headers, byte[] body) {
        Response response = edge.answer(new Request(method, path, headers, Bytes.of(body)));
        return new Answered(response.status(), response.headers(), response.body());
    }
}
