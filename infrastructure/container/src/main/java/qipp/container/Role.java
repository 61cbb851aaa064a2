package qipp.container;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What one process of the image does. Each role is a process of its own, as a platform says for each who may reach it:
 * people the functions, the platform's own messages the events, nobody the sweep.
 */
enum Role {
    /** Serves the functions that people call. */
    SERVE,
    /** Takes events of storage, and nothing else. */
    EVENTS,
    /** Finishes what was cut off, once, and ends. */
    SWEEP;

    /**
     * The role that the arguments name; serving where there is none.
     *
     * @throws WrongUse where they name none
     */
    static Role of(String... arguments) {
        return arguments.length == 0 ? SERVE : named(String.join(" ", arguments));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Role named(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongUse("There is no role " + word + ", but " + words()));
    }

    private static String words() {
        return Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));
    }
}
