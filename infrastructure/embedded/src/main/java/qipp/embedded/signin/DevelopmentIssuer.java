package qipp.embedded.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import qipp.cloud.identity.Issuer;
import qipp.cloud.identity.Issuer.ClaimNames;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;

/** Signs tokens for whoever they are asked for. */
final class DevelopmentIssuer {
    /** A working day. */
    static final Duration VALID_FOR = Duration.ofHours(8);

    private static final ClaimNames NAMES = ClaimNames.USUAL;

    private final SigningKey key;
    private final Issuer issuer;
    private final Clock clock;

    DevelopmentIssuer(SigningKey key, Issuer issuer, Clock clock) {
        this.key = key;
        this.issuer = issuer;
        this.clock = clock;
    }

    IssuedToken token(Caller caller) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expires = now.plus(VALID_FOR);
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer.issuer())
                .audience(issuer.audience())
                .subject(caller.subject())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expires))
                .claim(NAMES.programme(), caller.programme())
                .claim(
                        NAMES.roles(),
                        caller.roles().stream().map(Role::claim).sorted().toList());
        caller.organisation().ifPresent(code -> claims.claim(NAMES.organisation(), code));
        return new IssuedToken(key.signed(claims.build()), expires);
    }

    String publishedKeys() {
        return key.published();
    }
}
