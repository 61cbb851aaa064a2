package qipp.embedded.server;

import qipp.cloud.identity.Issuer;

/** Who signs people in: one of these, never both. */
public sealed interface SigningIn {
    /** Anybody of this machine signs in as anyone: for development and trials. */
    record Development() implements SigningIn {}

    /** A provider of OpenID Connect. */
    record By(Issuer issuer) implements SigningIn {}
}
