package qipp.embedded.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import qipp.embedded.data.Keys;
import qipp.embedded.opening.CannotOpen;

/** The issuer's own key: made once, kept among the data folder's secrets, so that a restart signs nobody out. */
final class SigningKey {
    private static final String NAME = "sign-in";

    private final ECKey key;

    private SigningKey(ECKey key) {
        this.key = key;
    }

    /** The key of this data folder. */
    static SigningKey of(Keys keys) {
        try {
            return new SigningKey(ECKey.parse(keys.get(NAME, SigningKey::fresh)));
        } catch (ParseException damaged) {
            throw new CannotOpen(
                    "The key in " + keys.folder().resolve(NAME)
                            + " is damaged. Remove the file to have a new one made.",
                    damaged);
        }
    }

    /** What verifies its signatures, as a JSON Web Key Set. */
    String published() {
        return new JWKSet(key).toString(true);
    }

    String signed(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException("The key of this installation does not sign", fault);
        }
    }

    private static String fresh() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException fault) {
            throw new IllegalStateException("This Java makes no key of the curve P-256", fault);
        }
    }
}
