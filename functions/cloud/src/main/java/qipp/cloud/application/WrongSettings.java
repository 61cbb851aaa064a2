package qipp.cloud.application;

import java.util.List;

/** What the environment says is not enough to start; the message names everything that is missing or wrong. */
public final class WrongSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongSettings(List<String> faults) {
        super("The environment is not complete: " + String.join("; ", faults), null, false, false);
    }
}
