package qipp.lambda.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import qipp.cloud.application.Edges;
import qipp.cloud.application.Functions;
import qipp.cloud.application.Ports;
import qipp.cloud.edge.Edge;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.functions.Operation;
import qipp.lambda.handlers.AnswerRequest;
import qipp.lambda.handlers.Handler;
import qipp.lambda.handlers.ReceiveFiles;
import qipp.lambda.handlers.SweepIncoming;

/** All functions as Lambda runs them, by the names under which the template deploys them. */
public final class Handlers {
    /** Called by storage's events. */
    public static final String RECEIVE_TRACKER = "receiveTracker";

    /** Called by the clock. */
    public static final String SWEEP_UPLOADS = "sweepUploads";

    /** Those that write into the table, and may. */
    public static final Set<String> WRITING =
            Set.of("requestUpload", "completeUpload", "mergeTrackers", "saveProgramme", RECEIVE_TRACKER, SWEEP_UPLOADS);

    private final SortedMap<String, Supplier<Handler>> byName;

    private Handlers(SortedMap<String, Supplier<Handler>> byName) {
        this.byName = byName;
    }

    public static Handlers over(Functions functions, Ports ports, Origins origins, CallLog log) {
        var byName = new TreeMap<String, Supplier<Handler>>();
        byName.put(RECEIVE_TRACKER, () -> new ReceiveFiles(functions.receiveTracker()));
        byName.put(SWEEP_UPLOADS, () -> new SweepIncoming(functions.sweepUploads()));
        for (Operation<?, ?> operation : functions.operations()) {
            byName.put(
                    operation.name(),
                    () -> new AnswerRequest(operation.name(), edge(operation, functions, ports, origins, log)));
        }
        return new Handlers(byName);
    }

    /** The names, sorted. */
    public SortedSet<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    /** The function of a name, made anew. */
    public Optional<Handler> named(String name) {
        return Optional.ofNullable(byName.get(name)).map(Supplier::get);
    }

    private static Edge edge(
            Operation<?, ?> operation, Functions functions, Ports ports, Origins origins, CallLog log) {
        var one = new Functions(List.of(operation), functions.receiveTracker(), functions.sweepUploads());
        return Edges.of(one, ports, origins, log);
    }
}
