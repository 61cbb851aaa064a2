package qipp.cloud.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.proc.JWSVerifierFactory;
import com.nimbusds.jose.util.Base64URL;
import java.nio.ByteBuffer;
import java.security.Key;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import qipp.documents.json.Sha256;

/**
 * Verifies each signature once for each key, as whoever sends a file calls several times with one token. What is kept is a
 * hash of key, text and signature, so that neither another key nor another text passes by it; which keys hold, who issued
 * a token, for whom and until when is looked at each time.
 */
final class RememberedSignatures implements JWSVerifierFactory {
    /** Those of an afternoon; one more, and all are verified again. */
    static final int MOST = 1_000;

    private final JWSVerifierFactory verifiers;
    private final Set<String> good = ConcurrentHashMap.newKeySet();

    RememberedSignatures(JWSVerifierFactory verifiers) {
        this.verifiers = verifiers;
    }

    @Override
    public JWSVerifier createJWSVerifier(JWSHeader header, Key key) throws JOSEException {
        return new Remembering(verifiers.createJWSVerifier(header, key), key);
    }

    @Override
    public Set<JWSAlgorithm> supportedJWSAlgorithms() {
        return verifiers.supportedJWSAlgorithms();
    }

    @Override
    public JCAContext getJCAContext() {
        return verifiers.getJCAContext();
    }

    int remembered() {
        return good.size();
    }

    private void remember(String signature) {
        if (good.size() >= MOST) {
            good.clear();
        }
        good.add(signature);
    }

    private final class Remembering implements JWSVerifier {
        private final JWSVerifier verifier;
        private final Key key;

        Remembering(JWSVerifier verifier, Key key) {
            this.verifier = verifier;
            this.key = key;
        }

        @Override
        public boolean verify(JWSHeader header, byte[] text, Base64URL signature) throws JOSEException {
            var hash = hash(text, signature.decode());
            if (good.contains(hash)) {
                return true;
            }
            var isGood = verifier.verify(header, text, signature);
            if (isGood) {
                remember(hash);
            }
            return isGood;
        }

        @Override
        public Set<JWSAlgorithm> supportedJWSAlgorithms() {
            return verifier.supportedJWSAlgorithms();
        }

        @Override
        public JCAContext getJCAContext() {
            return verifier.getJCAContext();
        }

        /** Each part with its length before it, so that none can pass for the beginning of another. */
        private String hash(byte[] text, byte[] signature) {
            var encoded = key.getEncoded();
            var all = ByteBuffer.allocate(2 * Integer.BYTES + encoded.length + text.length + signature.length);
            all.putInt(encoded.length)
                    .put(encoded)
                    .putInt(text.length)
                    .put(text)
                    .put(signature);
            return Sha256.of(all.array());
        }
    }
}
