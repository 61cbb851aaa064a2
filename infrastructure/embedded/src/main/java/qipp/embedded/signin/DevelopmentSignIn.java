package qipp.embedded.signin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import qipp.cloud.identity.Issuer;
import qipp.cloud.identity.Issuer.ClaimNames;
import qipp.domain.caller.Caller;
import qipp.embedded.data.Keys;
import qipp.embedded.opening.CannotOpen;

/**
 * Signs anybody of this machine in as anyone, for development and trials. It listens on the loopback address alone,
 * answers to loopback names alone, and never where a real issuer signs people in, or once did.
 */
public final class DevelopmentSignIn implements AutoCloseable {
    private static final String AUDIENCE = "qipp";
    private static final int AT_ONCE = 0;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Issuer issuer;
    private final DevelopmentIssuer tokens;

    private DevelopmentSignIn(HttpServer server, Keys keys, Clock clock) {
        this.server = server;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        this.issuer = new Issuer(address, AUDIENCE, URI.create(address + SignInRoutes.KEYS), ClaimNames.USUAL);
        this.tokens = new DevelopmentIssuer(SigningKey.of(keys), issuer, clock);
    }

    /**
     * Starts to sign people in.
     *
     * @param port 0 for any that is free
     * @param pageOrigin the only origin whose page may sign people in
     * @throws CannotOpen where the port is taken, or a real issuer signed people in to these data
     */
    public static DevelopmentSignIn start(Keys keys, int port, String pageOrigin, Clock clock) {
        RealIssuer.refuseWhereOneWas(keys);
        var signIn = new DevelopmentSignIn(listening(port), keys, clock);
        signIn.server.setExecutor(signIn.threads);
        signIn.server.createContext("/", new SignInRoutes(signIn.tokens, pageOrigin));
        signIn.server.start();
        return signIn;
    }

    /** Whom the server has to trust, so that the tokens count. */
    public Issuer issuer() {
        return issuer;
    }

    /** Where to sign in. */
    public URI address() {
        return URI.create(issuer.issuer() + SignInRoutes.SIGN_IN);
    }

    /** A token for somebody, without a request. */
    public String token(Caller caller) {
        return tokens.token(caller).token();
    }

    @Override
    public void close() {
        server.stop(AT_ONCE);
        threads.close();
    }

    private static HttpServer listening(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException fault) {
            throw new CannotOpen("Sign-in cannot listen on port " + port + ": " + fault.getMessage(), fault);
        }
    }
}
