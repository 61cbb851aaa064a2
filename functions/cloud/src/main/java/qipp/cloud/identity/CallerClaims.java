package qipp.cloud.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import qipp.cloud.identity.Issuer.ClaimNames;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;

/** The caller that the claims of a verified token speak of. Roles that we do not know are passed over: a provider has others too. */
final class CallerClaims {
    private final ClaimNames names;

    CallerClaims(ClaimNames names) {
        this.names = names;
    }

    Caller caller(JWTClaimsSet claims) {
        try {
            return new Caller(
                    subject(claims),
                    code(claims, names.programme()).orElseThrow(() -> new NotSignedIn("no programme")),
                    code(claims, names.organisation()),
                    roles(claims));
        } catch (ParseException otherType) {
            throw new NotSignedIn("a claim of another type");
        }
    }

    private static String subject(JWTClaimsSet claims) {
        return Optional.ofNullable(claims.getSubject())
                .filter(Subject::is)
                .orElseThrow(() -> new NotSignedIn("no subject"));
    }

    private static Optional<String> code(JWTClaimsSet claims, String name) throws ParseException {
        Optional<String> code = Optional.ofNullable(claims.getStringClaim(name));
        if (code.filter(text -> !ClaimedCode.is(text)).isPresent()) {
            throw new NotSignedIn("the claim " + name + " is no code");
        }
        return code;
    }

    private Set<Role> roles(JWTClaimsSet claims) throws ParseException {
        List<String> given =
                Optional.ofNullable(claims.getStringListClaim(names.roles())).orElse(List.of());
        return Arrays.stream(Role.values())
                .filter(role -> given.contains(role.claim()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
