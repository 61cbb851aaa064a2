package qipp.cloud.identity;

import java.net.URI;

/**
 * Whom to trust, and how its tokens say what we need.
 *
 * @param issuer as tokens name it
 * @param audience as tokens for us name it
 * @param keys where the issuer publishes its keys
 */
public record Issuer(String issuer, String audience, URI keys, ClaimNames claims) {
    /** The names of the claims that say programme, organisation and roles. */
    public record ClaimNames(String programme, String organisation, String roles) {
        public static final ClaimNames USUAL = new ClaimNames("programme", "organisation", "roles");
    }
}
