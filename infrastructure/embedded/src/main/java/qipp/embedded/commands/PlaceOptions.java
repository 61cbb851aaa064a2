package qipp.embedded.commands;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a server keeps its data and listens. */
final class PlaceOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that holds everything; made where there is none. ${DEFAULT-VALUE} unless given.")
    private Path data = Path.of("qipp-data");

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "The functions listen there, the files at the next port, and development sign-in at the one after;"
                            + " 0 takes any that are free. ${DEFAULT-VALUE} unless given.")
    private int port = 8420;

    Path data() {
        return data;
    }

    int port() {
        return port;
    }
}
