package qipp.cloud.edge;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qipp.cloud.edge.body.Bodies;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.edge.message.Request;
import qipp.cloud.edge.message.Response;
import qipp.cloud.edge.problem.Problem;
import qipp.cloud.edge.problem.ProblemAnswers;
import qipp.cloud.edge.problem.ProblemType;
import qipp.cloud.edge.problem.Problems;
import qipp.cloud.files.Bytes;
import qipp.cloud.functions.Call;
import qipp.cloud.functions.Operation;
import qipp.cloud.identity.Tokens;
import qipp.domain.caller.Caller;

/**
 * Answers requests for the operations that people call, whichever server took them: the caller comes from the token, the
 * input from the body, and what goes wrong becomes a problem. It is the outermost place, so it alone catches everything.
 */
public final class Edge {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern JSON = Pattern.compile("(?i)application/json *(; *charset=\"?utf-8\"?)?");
    private static final String POST = "POST";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Map<String, Operation<?, ?>> operations;
    private final Map<String, Page> pages;
    private final Tokens tokens;
    private final Origins origins;
    private final Supplier<String> requestIds;
    private final CallLog log;

    public Edge(
            Collection<Operation<?, ?>> operations,
            Collection<Page> pages,
            Tokens tokens,
            Origins origins,
            Supplier<String> requestIds,
            CallLog log) {
        this.operations = operations.stream()
                .collect(Collectors.toUnmodifiableMap(operation -> "/" + operation.name(), Function.identity()));
        this.pages = pages.stream().collect(Collectors.toUnmodifiableMap(Page::path, Function.identity()));
        this.tokens = tokens;
        this.origins = origins;
        this.requestIds = requestIds;
        this.log = log;
    }

    /** Whether a function would be called: all else is answered here already. */
    public boolean calls(Request request) {
        return operations.containsKey(request.path()) && request.method().equals(POST) && !request.isTooLarge();
    }

    /** The answer to a request, whatever it asks: it never throws. */
    public Response answer(Request request) {
        String requestId = request.header("x-request-id")
                .filter(id -> REQUEST_ID.matcher(id).matches())
                .orElseGet(requestIds);
        return answer(request, requestId)
                .with(origins.headers(request.header("origin")))
                .with(SafeHeaders.all(requestId));
    }

    private Response answer(Request request, String requestId) {
        if (operations.containsKey(request.path())) {
            return answer(operations.get(request.path()), request, requestId);
        }
        if (pages.containsKey(request.path())) {
            return READING.contains(request.method())
                    ? read(pages.get(request.path()), requestId)
                    : ProblemAnswers.methodNotAllowed("GET, HEAD", requestId);
        }
        return ProblemAnswers.of(Problem.of(ProblemType.NO_SUCH_FUNCTION, requestId));
    }

    private Response read(Page page, String requestId) {
        try {
            return page.answer().get();
        } catch (RuntimeException wrong) {
            var entry = log.begin(page.path(), requestId);
            return refused(entry, wrong, requestId);
        }
    }

    private Response answer(Operation<?, ?> operation, Request request, String requestId) {
        if (!request.method().equals(POST)) {
            return preflight(request).orElseGet(() -> ProblemAnswers.methodNotAllowed(POST, requestId));
        }
        return refusal(request)
                .map(type -> ProblemAnswers.of(Problem.of(type, requestId)))
                .orElseGet(() -> called(operation, request, requestId));
    }

    private static Optional<ProblemType> refusal(Request request) {
        if (request.isTooLarge()) {
            return Optional.of(ProblemType.BODY_TOO_LARGE);
        }
        if (request.isEncoded()) {
            return Optional.of(ProblemType.ENCODED);
        }
        return request.header("content-type")
                        .filter(type -> JSON.matcher(type).matches())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(ProblemType.NOT_JSON);
    }

    private Optional<Response> preflight(Request request) {
        return Optional.of(request)
                .filter(asked -> asked.method().equals("OPTIONS"))
                .flatMap(asked -> origins.preflight(asked.header("origin")))
                .map(headers -> new Response(204, headers, Bytes.of(new byte[0])));
    }

    private <I, O> Response called(Operation<I, O> operation, Request request, String requestId) {
        var entry = log.begin(operation.name(), requestId);
        try {
            Caller caller = tokens.caller(request.header("authorization"));
            entry.by(caller);
            I input = Bodies.read(request.body().array(), operation.input());
            entry.about(input);
            O output = operation.apply(new Call<>(caller, input));
            entry.about(output);
            return entry.end(Response.of(200, "application/json", Bodies.write(output)));
        } catch (RuntimeException wrong) {
            return refused(entry, wrong, requestId);
        }
    }

    private static Response refused(CallLog.Entry entry, RuntimeException wrong, String requestId) {
        Problems.fault(wrong).ifPresent(entry::fault);
        return entry.refused(Problems.of(wrong, requestId));
    }
}
