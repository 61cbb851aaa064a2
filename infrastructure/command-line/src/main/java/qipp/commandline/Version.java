package qipp.commandline;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names; outside a jar there is none. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"qipp " + named().orElse("(not packaged)")};
    }

    private static Optional<String> named() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }
}
