package qipp.cloud.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.CachingJWKSetSource.RefreshCompletedEvent;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The keys that an issuer publishes. They are kept for a while; an unknown key id makes us look again, though not more
 * often than twice in half a minute, and where the issuer does not answer the last keys hold for some hours.
 */
final class PublishedKeys implements JWKSource<SecurityContext> {
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final Duration REFRESH_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofHours(4);
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final int LARGEST = 256 * 1024;

    private final AtomicBoolean everSeen = new AtomicBoolean();
    private final JWKSource<SecurityContext> published;

    PublishedKeys(URI address) {
        int timeout = Math.toIntExact(TIMEOUT.toMillis());
        this.published = JWKSourceBuilder.create(url(address), new DefaultResourceRetriever(timeout, timeout, LARGEST))
                .cache(KEPT.toMillis(), REFRESH_TIMEOUT.toMillis(), event -> {
                    if (event instanceof RefreshCompletedEvent) {
                        everSeen.set(true);
                    }
                })
                .rateLimited(BETWEEN_LOOKS.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    /** No key where the id is unknown and we may not look again yet: then the token is at fault, not the issuer. */
    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            return published.get(selector, context);
        } catch (RateLimitReachedException tooOften) {
            if (everSeen.get()) {
                return List.of();
            }
            throw tooOften;
        }
    }

    private static URL url(URI address) {
        try {
            return address.toURL();
        } catch (MalformedURLException notAnAddress) {
            throw new IllegalArgumentException("the address of the issuer's keys is not one: " + address, notAnAddress);
        }
    }
}
