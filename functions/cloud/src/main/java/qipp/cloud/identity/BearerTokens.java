package qipp.cloud.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import qipp.domain.caller.Caller;
import qipp.domain.keeping.TryAgain;

/**
 * Verifies bearer tokens: the signature by a key that the issuer publishes, the issuer, the audience and the time. Only
 * RS256 and ES256 are taken, so that neither an unsigned token nor one signed with a public key as a secret passes.
 */
public final class BearerTokens implements Tokens {
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final Pattern BEARER =
            Pattern.compile("(?i:Bearer) +([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+)");
    private static final int LONGEST = 8 * 1024;

    private final ConfigurableJWTProcessor<SecurityContext> processor;
    private final CallerClaims claims;

    /** Keys as the issuer publishes them. */
    public BearerTokens(Issuer issuer, Clock clock) {
        this(issuer, new PublishedKeys(issuer.keys()), clock);
    }

    BearerTokens(Issuer issuer, JWKSource<SecurityContext> keys, Clock clock) {
        this.claims = new CallerClaims(issuer.claims());
        this.processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSVerifierFactory(new RememberedSignatures(new DefaultJWSVerifierFactory()));
        processor.setJWTClaimsSetVerifier(new TimedClaims(issuer, clock));
    }

    @Override
    public Caller caller(Optional<String> authorization) {
        var header = authorization.orElseThrow(() -> new NotSignedIn("no token"));
        var bearer = BEARER.matcher(header);
        if (header.length() > LONGEST || !bearer.matches()) {
            throw new NotSignedIn("no bearer token");
        }
        return claims.caller(verified(bearer.group(1)));
    }

    private JWTClaimsSet verified(String token) {
        try {
            return processor.process(token, null);
        } catch (KeySourceException issuerIsSilent) {
            throw new TryAgain("the issuer's keys", issuerIsSilent);
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            throw new NotSignedIn(refused.getClass().getSimpleName());
        }
    }
}
