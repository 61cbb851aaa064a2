package qipp.embedded.server;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.embedded.demo.Api;
import qipp.embedded.demo.Cluster;
import qipp.samples.SampleTrackers;

/** A server with people of London at it. */
public final class London implements AutoCloseable {
    public static final YearMonth JUNE = YearMonth.of(2012, 6);

    private final EmbeddedServer server;
    private final Api api;

    public London(Settings settings) {
        this.server = EmbeddedServer.start(settings);
        this.api = new Api(server.address());
    }

    public EmbeddedServer server() {
        return server;
    }

    public Api api() {
        return api;
    }

    /** Somebody of an organisation. */
    public Cluster cluster(String code) {
        return new Cluster(api, token(Optional.of(code), Role.ORGANISATION_ANALYST));
    }

    /** A token of somebody of the region. */
    public String region() {
        return token(Optional.empty(), Role.REGION_ANALYST);
    }

    /** The states of all revisions that an organisation sent. */
    public List<String> states(String code) {
        var period = Json.object(Json.member("period", Json.time(JUNE)));
        return JsonFields.of(api.call("readTracker", period, cluster(code).token()))
                .objects("revisions", revision -> revision.text("state"));
    }

    public static byte[] workbook(String code) {
        return SampleTrackers.files().get(code + ".xlsx");
    }

    @Override
    public void close() {
        api.close();
        server.close();
    }

    private String token(Optional<String> organisation, Role role) {
        return api.signIn(
                server.signIn().orElseThrow(),
                new Caller("somebody", SampleTrackers.PROGRAMME, organisation, Set.of(role)));
    }
}
