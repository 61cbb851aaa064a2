package qipp.lambda.application;

import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.number;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import qipp.cloud.application.Functions;
import qipp.cloud.application.Ports;
import qipp.cloud.application.RandomIds;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.functions.checking.TrackerFileChecking;
import qipp.documents.json.Json;
import qipp.documents.programme.Programmes;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.domain.keeping.Policies;
import qipp.lambda.handlers.AnswerRequest;
import qipp.lambda.handlers.Handler;

/**
 * Where a function is rehearsed as far as it goes: whoever calls is let in, and there is nothing behind, so that no
 * tracker is read and nothing kept. Its events are made here; no other ever comes to it.
 */
final class Stage implements Handler {
    private static final String NOBODY = "0".repeat(32);
    private static final String NOTHING = "0".repeat(64);

    private final String definition;
    private final Handler handler;

    private Stage(String definition, Handler handler) {
        this.definition = definition;
        this.handler = handler;
    }

    /** A function on a stage of its own; the policies are the real ones, so that those that ship are read already. */
    static Stage of(String definition, Policies policies) {
        var clock = Clock.systemUTC();
        var ports = new Ports(new EmptyTable(), new EmptyFiles(), _ -> anybody(), clock, new RandomIds()::nextUploadId);
        var handler = Handlers.over(
                        Functions.over(ports, policies, new TrackerFileChecking()),
                        ports,
                        new Origins(Set.of()),
                        new CallLog(clock))
                .named(definition)
                .orElseThrow();
        return new Stage(definition, handler);
    }

    private static Caller anybody() {
        return new Caller("rehearsal", Programmes.shippedIds().getFirst(), Optional.of("NCL"), Set.of(Role.values()));
    }

    @Override
    public byte[] handle(byte[] event) {
        return handler.handle(event);
    }

    @Override
    public List<byte[]> rehearsals() {
        return switch (definition) {
            case Handlers.RECEIVE_TRACKER, Handlers.SWEEP_UPLOADS -> List.of();
            default -> List.of(AnswerRequest.rehearsal(definition, body()));
        };
    }

    private Json body() {
        return switch (definition) {
            case "requestUpload" ->
                object(
                        member("period", text("2012-06")),
                        member("purpose", text("submit")),
                        member("fileName", text("rehearsal.xlsx")),
                        member("size", number(1)),
                        member("sha256", text(NOTHING)));
            case "completeUpload" -> object(member("uploadId", text(NOBODY)));
            case "saveProgramme" ->
                object(member("approval", object(member("number", number(1)), member("sha256", text(NOTHING)))));
            default -> object(member("period", text("2012-06")));
        };
    }
}
