package qipp.cloud.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qipp.cloud.fakes.SettableClock;
import qipp.cloud.identity.Issuer.ClaimNames;
import qipp.domain.caller.Caller;
import qipp.domain.keeping.TryAgain;

/** Keys that change, and an issuer that does not answer. */
class PublishedKeysTest {
    private static final Instant NOW = Instant.parse("2012-07-02T09:00:00Z");
    private static final RSAKey FIRST = key("first");
    private static final RSAKey SECOND = key("second");
    private static final RSAKey THIRD = key("third");
    private static final String SILENT = "";

    private final AtomicReference<String> published = new AtomicReference<>(SILENT);
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private BearerTokens tokens;

    @BeforeEach
    void issuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            asked.incrementAndGet();
            byte[] body = published.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var keys = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
        tokens = new BearerTokens(
                new Issuer("https://issuer.example", "qipp", keys, ClaimNames.USUAL), new SettableClock(NOW));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void are_looked_up_once_for_many_tokens() {
        publish(FIRST);
        for (int call = 0; call < 20; call++) {
            assertThat(caller(FIRST).subject()).isEqualTo("somebody");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void are_looked_up_again_for_a_new_key() {
        publish(FIRST);
        caller(FIRST);
        publish(FIRST, SECOND);
        assertThat(caller(SECOND).subject()).isEqualTo("somebody");
        assertThat(caller(FIRST).subject()).isEqualTo("somebody");
    }

    @Test
    void that_are_taken_back_hold_no_longer_for_a_token_that_was_taken_before() {
        publish(FIRST);
        caller(FIRST);
        publish(SECOND);
        caller(SECOND);
        assertThatThrownBy(() -> caller(FIRST)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void are_not_looked_up_for_every_unknown_key_that_somebody_makes_up() {
        publish(FIRST);
        caller(FIRST);
        for (int call = 0; call < 20; call++) {
            assertThatThrownBy(() -> caller(THIRD)).isInstanceOf(NotSignedIn.class);
        }
        assertThat(asked.get()).isLessThanOrEqualTo(3);
        assertThat(caller(FIRST).subject()).isEqualTo("somebody");
    }

    @Test
    void that_cannot_be_had_say_nothing_about_a_token() {
        assertThatThrownBy(() -> caller(FIRST)).isInstanceOf(TryAgain.class);
    }

    @Test
    void that_are_no_keys_say_nothing_about_a_token() {
        published.set("<html>welcome</html>");
        assertThatThrownBy(() -> caller(FIRST)).isInstanceOf(TryAgain.class);
    }

    @Test
    void hold_while_the_issuer_is_silent() {
        publish(FIRST);
        caller(FIRST);
        published.set(SILENT);
        assertThat(caller(FIRST).subject()).isEqualTo("somebody");
    }

    private void publish(RSAKey... keys) {
        published.set(new JWKSet(List.of(keys)).toPublicJWKSet().toString());
    }

    private Caller caller(RSAKey key) {
        return tokens.caller(Optional.of("Bearer " + token(key)));
    }

    private static String token(RSAKey key) {
        var claims = new JWTClaimsSet.Builder()
                .issuer("https://issuer.example")
                .audience("qipp")
                .subject("somebody")
                .expirationTime(Date.from(NOW.plusSeconds(60)))
                .claim("programme", "small")
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException unsigned) {
            throw new AssertionError(unsigned);
        }
        return token.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException unusable) {
            throw new AssertionError(unusable);
        }
    }
}
