package qipp.embedded.control;

import java.net.URI;
import java.util.Optional;
import qipp.embedded.data.Keys;

/** Where the process that serves answers, and the secret that it wants to hear: kept among the keys while it serves. */
record Address(int port, String secret) {
    private static final String NAME = "control";

    /** Where somebody serves, or did until a kill. */
    static Optional<Address> find(Keys keys) {
        return keys.find(NAME)
                .map(text -> text.split(" ", 2))
                .map(parts -> new Address(Integer.parseInt(parts[0]), parts[1]));
    }

    void keep(Keys keys) {
        keys.put(NAME, port + " " + secret);
    }

    static void forget(Keys keys) {
        keys.remove(NAME);
    }

    URI of(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    String authorization() {
        return "Bearer " + secret;
    }
}
