package qipp.cloud.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.proc.JWSVerifierFactory;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedSignaturesTest {
    private static final JWSHeader HEADER = new JWSHeader(JWSAlgorithm.ES256);
    private static final byte[] TEXT = bytes("text");

    private final ECKey key = key();
    private final Counting counting = new Counting();
    private final RememberedSignatures signatures = new RememberedSignatures(counting);

    @Test
    void verifies_the_same_signature_once() throws Exception {
        var signature = signed(TEXT);
        for (int call = 0; call < 3; call++) {
            assertThat(isGood(key, TEXT, signature)).isTrue();
        }
        assertThat(counting.verified).hasValue(1);
    }

    @Test
    void refuses_another_key_text_or_signature_than_the_one_that_was_good() throws Exception {
        var signature = signed(TEXT);
        assertThat(isGood(key, TEXT, signature)).isTrue();

        assertThat(isGood(key(), TEXT, signature)).isFalse();
        assertThat(isGood(key, bytes("texts"), signature)).isFalse();
        assertThat(isGood(key, TEXT, signed(bytes("other")))).isFalse();
    }

    @Test
    void does_not_remember_one_that_was_bad() throws Exception {
        var bad = signed(bytes("other"));
        assertThat(isGood(key, TEXT, bad)).isFalse();
        assertThat(isGood(key, TEXT, bad)).isFalse();
        assertThat(counting.verified).hasValue(2);
    }

    @Test
    void forgets_where_there_are_too_many() throws Exception {
        var always = new RememberedSignatures(new Counting() {
            @Override
            boolean verify(JWSVerifier verifier, JWSHeader header, byte[] text, Base64URL signature) {
                return true;
            }
        });
        var signature = signed(TEXT);
        for (int number = 0; number < RememberedSignatures.MOST + 1; number++) {
            verifier(always, key).verify(HEADER, bytes("text " + number), signature);
        }
        assertThat(always.remembered()).isEqualTo(1);
    }

    private boolean isGood(ECKey by, byte[] text, Base64URL signature) throws JOSEException {
        return verifier(signatures, by).verify(HEADER, text, signature);
    }

    private static JWSVerifier verifier(RememberedSignatures signatures, ECKey by) throws JOSEException {
        return signatures.createJWSVerifier(HEADER, by.toECPublicKey());
    }

    private Base64URL signed(byte[] text) throws JOSEException {
        return new ECDSASigner(key).sign(HEADER, text);
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Verifies as ever, and counts how often. */
    private static class Counting implements JWSVerifierFactory {
        private final JWSVerifierFactory real = new DefaultJWSVerifierFactory();
        final AtomicInteger verified = new AtomicInteger();

        boolean verify(JWSVerifier verifier, JWSHeader header, byte[] text, Base64URL signature) throws JOSEException {
            verified.incrementAndGet();
            return verifier.verify(header, text, signature);
        }

        @Override
        public JWSVerifier createJWSVerifier(JWSHeader header, Key key) throws JOSEException {
            var verifier = real.createJWSVerifier(header, key);
            return new JWSVerifier() {
                @Override
                public boolean verify(JWSHeader of, byte[] text, Base64URL signature) throws JOSEException {
                    return Counting.this.verify(verifier, of, text, signature);
                }

                @Override
                public Set<JWSAlgorithm> supportedJWSAlgorithms() {
                    return verifier.supportedJWSAlgorithms();
                }

                @Override
                public JCAContext getJCAContext() {
                    return verifier.getJCAContext();
                }
            };
        }

        @Override
        public Set<JWSAlgorithm> supportedJWSAlgorithms() {
            return real.supportedJWSAlgorithms();
        }

        @Override
        public JCAContext getJCAContext() {
            return real.getJCAContext();
        }
    }
}
