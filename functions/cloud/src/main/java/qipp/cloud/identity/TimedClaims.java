package qipp.cloud.identity;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/**
 * Checks issuer, audience, and time against a clock that was given; clocks may differ by a minute. An end that is there and
 * null is none: the library takes it for one, and then looks at no time.
 */
final class TimedClaims extends DefaultJWTClaimsVerifier<SecurityContext> {
    private static final int SKEW_SECONDS = 60;

    private final Clock clock;

    TimedClaims(Issuer issuer, Clock clock) {
        super(
                issuer.audience(),
                new JWTClaimsSet.Builder().issuer(issuer.issuer()).build(),
                Set.of("sub", "exp"));
        this.clock = clock;
        setMaxClockSkew(SKEW_SECONDS);
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
        super.verify(claims, context);
        if (claims.getExpirationTime() == null) {
            throw new BadJWTException("without an end");
        }
        var issued = claims.getIssueTime();
        if (issued != null && issued.toInstant().isAfter(clock.instant().plusSeconds(SKEW_SECONDS))) {
            throw new BadJWTException("issued in the future");
        }
    }
}
