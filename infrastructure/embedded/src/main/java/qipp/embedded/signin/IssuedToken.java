package qipp.embedded.signin;

import java.time.Instant;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;

/** A token that was signed. */
record IssuedToken(String token, Instant expiresAt) {
    String json() {
        return JsonText.string(Json.object(
                Json.member("token", Json.text(token)), Json.member("expiresAt", Json.text(expiresAt.toString()))));
    }

    @Override
    public String toString() {
        return "a token until " + expiresAt;
    }
}
