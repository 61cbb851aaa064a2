package qipp.embedded.server;

import java.nio.file.Path;
import java.time.Clock;
import qipp.embedded.opening.CannotOpen;

/**
 * What an embedded server needs to know.
 *
 * @param data the folder in which everything lies
 */
public record Settings(Path data, Listening listening, SigningIn signingIn, Clock clock, Rhythm rhythm) {
    public Settings {
        if (signingIn instanceof SigningIn.Development && !listening.isForThisMachineAlone()) {
            throw new CannotOpen(
                    "Development sign-in lets anybody in as anyone, so it is for this machine alone: listen on"
                            + " 127.0.0.1, or name a real issuer with --issuer, --audience and --keys.");
        }
    }

    /** For this machine alone, with development sign-in. */
    public static Settings forThisMachine(Path data, int port) {
        return forThisMachine(data, ListenPorts.from(port));
    }

    /** The same, with each port named. */
    public static Settings forThisMachine(Path data, ListenPorts ports) {
        return new Settings(
                data, Listening.onThisMachine(ports), new SigningIn.Development(), Clock.systemUTC(), Rhythm.USUAL);
    }

    /** The same with another rhythm. */
    public Settings with(Rhythm other) {
        return new Settings(data, listening, signingIn, clock, other);
    }
}
