package qipp.embedded.server;

import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.embedded.demo.Api;
import qipp.embedded.demo.CallRefused;
import qipp.embedded.demo.Cluster;
import qipp.embedded.demo.Region;
import qipp.samples.SampleTrackers;

/** A server with people of London at it. */
public final class London implements AutoCloseable {
    public static final YearMonth JUNE = YearMonth.of(2012, 6);

    private final Optional<EmbeddedServer> server;
    private final URI signIn;
    private final Api api;

    private London(Optional<EmbeddedServer> server, URI address, URI signIn) {
        this.server = server;
        this.signIn = signIn;
        this.api = new Api(address);
    }

    /** At a server of this process, which is closed with it. */
    public London(Settings settings) {
        this(EmbeddedServer.start(settings));
    }

    /** At a server of this process, which is closed with it. */
    London(EmbeddedServer server) {
        this(Optional.of(server), server.address(), server.signIn().orElseThrow());
    }

    /** At a server of another process. */
    public static London at(URI address, URI signIn) {
        return new London(Optional.empty(), address, signIn);
    }

    public EmbeddedServer server() {
        return server.orElseThrow();
    }

    public Api api() {
        return api;
    }

    /** Somebody of an organisation. */
    public Cluster cluster(String code) {
        return new Cluster(api, token(Optional.of(code), Role.ORGANISATION_ANALYST));
    }

    /** Somebody of the region. */
    public Region region() {
        return new Region(api, token(Optional.empty(), Role.REGION_ANALYST));
    }

    /** The states of all revisions that an organisation sent. */
    public List<String> states(String code) {
        return tracker(code).objects("revisions", revision -> revision.text("state"));
    }

    /** The state of one of them. */
    public String stateOf(String code, String uploadId) {
        return tracker(code).objects("revisions", revision -> revision).stream()
                .filter(revision -> revision.text("uploadId").equals(uploadId))
                .map(revision -> revision.text("state"))
                .findFirst()
                .orElseThrow();
    }

    /** The file of the last tracker of an organisation that was received, through its link. */
    public byte[] original(String code) {
        return original(tracker(code));
    }

    /** The file that an answer is about: the next answer may be about a later one. */
    byte[] original(JsonFields tracker) {
        return api.get(URI.create(tracker.object("links").text("original")));
    }

    /** What is told of an organisation's tracker. */
    public JsonFields tracker(String code) {
        var period = Json.object(Json.member("period", Json.time(JUNE)));
        return JsonFields.of(api.call("readTracker", period, cluster(code).token()));
    }

    /** All submissions of the period, the first one first. */
    public List<JsonFields> versions() {
        var period = Json.object(Json.member("period", Json.time(JUNE)));
        try {
            return JsonFields.of(api.call("readSubmission", period, region().token()))
                    .objects("versions", version -> version);
        } catch (CallRefused refused) {
            if (refused.getMessage().contains("answered 404")) {
                return List.of();
            }
            throw refused;
        }
    }

    public static byte[] workbook(String code) {
        return SampleTrackers.files().get(code + ".xlsx");
    }

    @Override
    public void close() {
        api.close();
        server.ifPresent(EmbeddedServer::close);
    }

    private String token(Optional<String> organisation, Role role) {
        return api.signIn(signIn, new Caller("somebody", SampleTrackers.PROGRAMME, organisation, Set.of(role)));
    }
}
