package qipp.embedded.server;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import qipp.cloud.application.Edges;
import qipp.cloud.application.Functions;
import qipp.cloud.application.HttpServer;
import qipp.cloud.application.Ports;
import qipp.cloud.application.RandomIds;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.identity.BearerTokens;
import qipp.cloud.identity.Issuer;
import qipp.cloud.s3.S3StoredFiles;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.upload.Upload;
import qipp.embedded.control.Control;
import qipp.embedded.data.DataFolder;
import qipp.embedded.opening.CannotOpen;
import qipp.embedded.s3.EmbeddedS3;
import qipp.embedded.s3.OwnFiles;
import qipp.embedded.signin.DevelopmentSignIn;
import qipp.embedded.signin.RealIssuer;
import qipp.embedded.table.SqliteTable;

/** The whole product on one machine, until it is closed. */
public final class EmbeddedServer implements AutoCloseable {
    private static final String ACCESS_KEY = "qipp";
    private static final String SECRET = "s3";

    private final Settings settings;
    private final UnaryOperator<Ports> seen;
    private final RandomIds ids = new RandomIds();
    private final Started started = new Started();
    private Optional<URI> signIn = Optional.empty();

    private EmbeddedServer(Settings settings, UnaryOperator<Ports> seen) {
        this.settings = settings;
        this.seen = seen;
    }

    /**
     * Opens the data folder, or makes it, and serves it. What an earlier process left unfinished is finished.
     *
     * @throws CannotOpen where the folder is in use, is of a newer version or damaged, or a port is taken
     */
    public static EmbeddedServer start(Settings settings) {
        return start(settings, UnaryOperator.identity());
    }

    /** The same, where the functions see the stores through something: a test that makes them fail. */
    static EmbeddedServer start(Settings settings, UnaryOperator<Ports> seen) {
        var server = new EmbeddedServer(settings, seen);
        try {
            settings.listening().ports().requireFree(settings.listening().host());
            server.start();
            return server;
        } catch (RuntimeException fault) {
            server.stopAfter(fault);
            throw fault;
        }
    }

    /** Where functions and page are. */
    public URI address() {
        return settings.listening().page();
    }

    /** Where the files are, to which links lead. */
    public URI files() {
        return settings.listening().files();
    }

    /** Where to sign in, where this server does that itself. */
    public Optional<URI> signIn() {
        return signIn;
    }

    /** Lets requests that are under way end, and closes everything. */
    @Override
    public void close() {
        started.stop();
    }

    private void start() {
        var data = started.add(DataFolder.open(settings.data()), DataFolder::close);
        var issuer = issuer(data);
        var table = started.add(SqliteTable.open(data.table()), SqliteTable::close);
        var secret = data.keys().get(SECRET, ids::next);
        var ports = seen.apply(new Ports(
                table,
                files(data, secret),
                new BearerTokens(issuer, settings.clock()),
                settings.clock(),
                ids::nextUploadId));
        var functions = Functions.over(ports);
        started.add(s3(data, secret, functions.receiveTracker()), EmbeddedS3::close);
        started.add(http(functions, ports), HttpServer::close);
        started.add(Sweeping.start(functions.sweepUploads(), settings.rhythm().sweepEvery()), Sweeping::close);
        started.add(Control.start(data.keys(), ids.next(), to -> Backups.of(data, table, to)), Control::close);
    }

    private Issuer issuer(DataFolder data) {
        return switch (settings.signingIn()) {
            case SigningIn.By(var issuer) -> {
                RealIssuer.remember(data.keys(), issuer.issuer());
                yield issuer;
            }
            case SigningIn.Development() -> {
                var port = settings.listening().ports().signIn();
                var development = started.add(
                        DevelopmentSignIn.start(data.keys(), port, address().toString(), settings.clock()),
                        DevelopmentSignIn::close);
                signIn = Optional.of(development.address());
                yield development.issuer();
            }
        };
    }

    private StoredFiles files(DataFolder data, String secret) {
        var connection = AwsConnection.at(settings.listening().ownFiles(), EmbeddedS3.REGION, ACCESS_KEY, secret);
        return OwnFiles.in(data.files(), S3StoredFiles.over(connection, Optional.of(files()), EmbeddedS3.BUCKET));
    }

    private EmbeddedS3 s3(DataFolder data, String secret, ReceiveTracker receiveTracker) {
        return EmbeddedS3.start(new EmbeddedS3.Settings(
                data.files(),
                ACCESS_KEY,
                secret,
                settings.listening().host(),
                settings.listening().ports().files(),
                address().toString(),
                key -> tell(receiveTracker, key),
                settings.rhythm().announceAfter()));
    }

    /** Of uploads alone: the functions themselves put the rest. */
    private static void tell(ReceiveTracker receiveTracker, String key) {
        if (key.startsWith(Upload.INCOMING)) {
            var _ = receiveTracker.apply(new ReceiveTracker.In(List.of(new ReceiveTracker.Notice(key, key))));
        }
    }

    private HttpServer http(Functions functions, Ports ports) {
        var origins = new Origins(Set.of(address().toString()));
        return HttpServer.start(
                functions,
                Edges.of(functions, ports, origins, new CallLog(settings.clock())),
                settings.listening().host(),
                settings.listening().ports().functions());
    }

    private void stopAfter(RuntimeException fault) {
        try {
            started.stop();
        } catch (RuntimeException second) {
            fault.addSuppressed(second);
        }
    }
}
