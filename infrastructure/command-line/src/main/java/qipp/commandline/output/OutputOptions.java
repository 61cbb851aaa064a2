package qipp.commandline.output;

import picocli.CommandLine.Option;

/** In which form results are printed, and whether they are. */
public final class OutputOptions {
    @Option(names = "--format", paramLabel = "FORM", description = "table (for people), json or csv.")
    private Format format = Format.TABLE;

    @Option(names = "--quiet", description = "Prints nothing: the exit code says it all.")
    private boolean quiet;

    public Output output() {
        return new Output(format, quiet);
    }
}
