package qipp.cloud.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.cloud.fakes.SettableClock;
import qipp.cloud.identity.Issuer.ClaimNames;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;

class BearerTokensTest {
    private static final Instant NOW = Instant.parse("2012-07-02T09:00:00Z");
    private static final RSAKey RSA = rsa("rsa");
    private static final RSAKey STRANGER = rsa("rsa");
    private static final RSAKey UNKNOWN = rsa("unknown");
    private static final ECKey EC = ec();
    private static final Issuer ISSUER =
            new Issuer("https://issuer.example", "qipp", URI.create("https://issuer.example/keys"), ClaimNames.USUAL);

    private final SettableClock clock = new SettableClock(NOW);
    private final BearerTokens tokens =
            new BearerTokens(ISSUER, new ImmutableJWKSet<>(new JWKSet(List.of(RSA, EC)).toPublicJWKSet()), clock);

    @Test
    void takes_a_token_signed_with_rsa() {
        assertThat(caller(signed(JWSAlgorithm.RS256, RSA)))
                .isEqualTo(new Caller(
                        "somebody", "nhs-london-2012-13", Optional.of("NCL"), Set.of(Role.ORGANISATION_ANALYST)));
    }

    @Test
    void takes_a_token_signed_with_an_elliptic_curve_and_one_for_access() throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID("ec")
                .type(new JOSEObjectType("at+jwt"))
                .build();
        assertThat(caller(token(header, new ECDSASigner(EC), claims())).subject())
                .isEqualTo("somebody");
    }

    @Test
    void takes_the_scheme_in_any_case_and_blanks_after_it() {
        assertThat(tokens.caller(Optional.of("bEARER   " + signed(JWSAlgorithm.RS256, RSA)))
                        .subject())
                .isEqualTo("somebody");
    }

    @Test
    void takes_claims_that_it_does_not_know() {
        assertThat(caller(with("more", "{\"a\":[null]}")).subject()).isEqualTo("somebody");
    }

    @Test
    void passes_over_roles_that_it_does_not_know() {
        var token = rs256(claims -> claims.claim("roles", List.of("admin", "region-director")));
        assertThat(caller(token).roles()).containsExactly(Role.REGION_DIRECTOR);
    }

    @Test
    void allows_clocks_to_differ_by_a_minute() {
        var late = rs256(claims -> claims.expirationTime(at(Duration.ofSeconds(-50))));
        var early =
                rs256(claims -> claims.notBeforeTime(at(Duration.ofSeconds(50))).issueTime(at(Duration.ofSeconds(50))));
        assertThat(caller(late).subject()).isEqualTo("somebody");
        assertThat(caller(early).subject()).isEqualTo("somebody");
    }

    static Stream<Arguments> refused() throws JOSEException {
        return Stream.of(
                arguments("expired", rs256(claims -> claims.expirationTime(at(Duration.ofSeconds(-70))))),
                arguments("not valid yet", rs256(claims -> claims.notBeforeTime(at(Duration.ofSeconds(70))))),
                arguments("issued in the future", rs256(claims -> claims.issueTime(at(Duration.ofSeconds(70))))),
                arguments("without an end", rs256(claims -> claims.expirationTime(null))),
                arguments("for another audience", rs256(claims -> claims.audience("another"))),
                arguments("for no audience", rs256(claims -> claims.audience((String) null))),
                arguments("of another issuer", rs256(claims -> claims.issuer("https://evil.example"))),
                arguments("of no issuer", rs256(claims -> claims.issuer(null))),
                arguments("of nobody", rs256(claims -> claims.subject(null))),
                arguments("of a blank subject", rs256(claims -> claims.subject(" "))),
                arguments("of a subject too long", rs256(claims -> claims.subject("s".repeat(256)))),
                arguments("of a subject with a control", rs256(claims -> claims.subject("some\u0000body"))),
                arguments("of a subject with half a character", with("sub", "\"some\\ud800body\"")),
                arguments("of a subject that is null", withNull("sub")),
                arguments("with an end that is null", withNull("exp")),
                arguments("with an end that is a text", with("exp", "\"tomorrow\"")),
                arguments("with a claim twice", with("programme\":\"nhs-london-2012-13\",\"programme", "\"other\"")),
                arguments("with claims that are a list", rs256("[]")),
                arguments("with claims nested deeply", with("more", "[".repeat(2_000) + "]".repeat(2_000))),
                arguments("of no programme", rs256(claims -> claims.claim("programme", null))),
                arguments("of a programme that is a path", rs256(claims -> claims.claim("programme", "../other"))),
                arguments("of an organisation with a separator", rs256(claims -> claims.claim("organisation", "N#1"))),
                arguments("of a programme that is null", withNull("programme")),
                arguments("of a programme that is a number", rs256(claims -> claims.claim("programme", 1))),
                arguments("of several organisations", rs256(claims -> claims.claim("organisation", List.of("A", "B")))),
                arguments("with roles that are a text", rs256(claims -> claims.claim("roles", "region-director"))),
                arguments("with roles nested in a list", rs256(claims -> claims.claim("roles", List.of(List.of("a"))))),
                arguments("signed by a stranger under a known id", signed(JWSAlgorithm.RS256, STRANGER)),
                arguments("signed by an unknown key", signed(JWSAlgorithm.RS256, UNKNOWN)),
                arguments("signed with another algorithm", signed(JWSAlgorithm.PS256, RSA)),
                arguments("signed with a longer hash", signed(JWSAlgorithm.RS512, RSA)),
                arguments("unsigned", new PlainJWT(claims()).serialize()),
                arguments("unsigned under another name", unsigned("nOnE")),
                arguments("with the public key as a secret", withPublicKeyAsSecret()),
                arguments("with the signature of another", withSignatureOfAnother()),
                arguments(
                        "with the signature cut off",
                        signed(JWSAlgorithm.RS256, RSA).replaceAll("\\.[^.]*$", ".")),
                arguments("with a key of its own in its header", withItsOwnKey()),
                arguments("with an extension that must be understood", withCriticalHeader()),
                arguments("too long", rs256(claims -> claims.claim("more", "m".repeat(9_000)))),
                arguments("no token at all", "a.b.c"),
                arguments("encrypted", "a.b.c.d.e"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses_a_token(String why, String token) {
        assertThatThrownBy(() -> caller(token)).as(why).isInstanceOf(NotSignedIn.class);
    }

    static Stream<Arguments> headers() {
        String token = rs256(UnaryOperator.identity());
        return Stream.of(
                arguments("Basic " + token),
                arguments(token),
                arguments("Bearer"),
                arguments("Bearer "),
                arguments("Bearer " + token + " " + token),
                arguments("Bearer " + token + ", Bearer " + token),
                arguments("Bearer\t" + token),
                arguments(""));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void refuses_a_header(String header) {
        assertThatThrownBy(() -> tokens.caller(Optional.of(header))).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void refuses_nothing_at_all() {
        assertThatThrownBy(() -> tokens.caller(Optional.empty())).isInstanceOf(NotSignedIn.class);
    }

    private Caller caller(String token) {
        return tokens.caller(Optional.of("Bearer " + token));
    }

    private static String rs256(UnaryOperator<JWTClaimsSet.Builder> changed) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").build();
        return token(
                header,
                signer(RSA),
                changed.apply(new JWTClaimsSet.Builder(claims())).build());
    }

    /** What a library would not write so. */
    private static String rs256(String claims) {
        try {
            var token = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").build(), new Payload(claims));
            token.sign(signer(RSA));
            return token.serialize();
        } catch (JOSEException unsigned) {
            throw new AssertionError(unsigned);
        }
    }

    private static String with(String name, String json) {
        var others =
                new JWTClaimsSet.Builder(claims()).claim(name, null).build().toString();
        return rs256("{\"" + name + "\":" + json + "," + others.substring(1));
    }

    private static String withNull(String name) {
        return with(name, "null");
    }

    private static String signed(JWSAlgorithm algorithm, RSAKey key) {
        return token(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), signer(key), claims());
    }

    private static String unsigned(String algorithm) {
        return base64("{\"alg\":\"" + algorithm + "\",\"kid\":\"rsa\"}") + "." + base64(claims().toString()) + ".";
    }

    private static String withPublicKeyAsSecret() throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build();
        return token(header, new MACSigner(RSA.toRSAPublicKey().getEncoded()), claims());
    }

    private static String withSignatureOfAnother() {
        var good = signed(JWSAlgorithm.RS256, RSA).split("\\.", -1);
        return good[0] + "." + base64(claims().toString().replace("NCL", "SEL")) + "." + good[2];
    }

    private static String withItsOwnKey() {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(UNKNOWN.toPublicJWK())
                .jwkURL(URI.create("https://evil.example/keys"))
                .build();
        return token(header, signer(UNKNOWN), claims());
    }

    private static String withCriticalHeader() {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("rsa")
                .criticalParams(Set.of("exp"))
                .customParam("exp", 1)
                .build();
        return token(header, signer(RSA), claims());
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER.issuer())
                .audience(ISSUER.audience())
                .subject("somebody")
                .issueTime(at(Duration.ZERO))
                .expirationTime(at(Duration.ofMinutes(5)))
                .claim("programme", "nhs-london-2012-13")
                .claim("organisation", "NCL")
                .claim("roles", List.of("organisation-analyst"))
                .build();
    }

    private static String token(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException unsigned) {
            throw new AssertionError(unsigned);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException unusable) {
            throw new AssertionError(unusable);
        }
    }

    private static Date at(Duration fromNow) {
        return Date.from(NOW.plus(fromNow));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException unusable) {
            throw new AssertionError(unusable);
        }
    }

    private static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        } catch (JOSEException unusable) {
            throw new AssertionError(unusable);
        }
    }
}
