package qipp.cloud.fakes;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;

/** An issuer whose tokens are real ones, and which publishes its key at an address of this machine. */
public final class PublishedIssuer implements AutoCloseable {
    public static final String ISSUER = "https://sign-in.example";
    public static final String AUDIENCE = "qipp";

    private final HttpServer server;
    private final RSAKey key;

    private PublishedIssuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    /** Starts one at an address of this machine. */
    public static PublishedIssuer at(String host) {
        try {
            var key = new RSAKeyGenerator(2048).keyID("test").generate();
            var server = HttpServer.create(new InetSocketAddress(host, 0), 0);
            var keys = new JWKSet(key).toString(true).getBytes(StandardCharsets.UTF_8);
            server.createContext("/keys", exchange -> {
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return new PublishedIssuer(server, key);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Where its keys are. */
    public URI keys() {
        var address = server.getAddress();
        return URI.create("http://" + address.getHostString() + ":" + address.getPort() + "/keys");
    }

    /** The Authorization header of an organisation's member. */
    public String organisation(String programme, String code, Role... roles) {
        return header(new Caller("somebody@" + code, programme, Optional.of(code), Set.of(roles)), Instant.now());
    }

    /** The Authorization header of a member of the region. */
    public String region(String programme, Role... roles) {
        return header(new Caller("somebody@region", programme, Optional.empty(), Set.of(roles)), Instant.now());
    }

    /** The Authorization header of a caller whose token was issued at a time and is good for an hour. */
    public String header(Caller caller, Instant issued) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(caller.subject())
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plusSeconds(3600)))
                .claim("programme", caller.programme())
                .claim("roles", caller.roles().stream().map(Role::claim).toList());
        caller.organisation().ifPresent(code -> claims.claim("organisation", code));
        return "Bearer " + signed(claims.build());
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
