package qipp.commandline;

import java.util.List;
import picocli.CommandLine.Option;
import qipp.documents.json.CheckJson;
import qipp.documents.json.JsonText;

/** In which form results are printed, and whether they are. */
final class OutputOptions {
    @Option(names = "--format", paramLabel = "FORM", description = "table (for people), json or csv.")
    private Format format = Format.TABLE;

    @Option(names = "--quiet", description = "Prints nothing: the exit code says it all.")
    private boolean quiet;

    boolean isQuiet() {
        return quiet;
    }

    String shown(List<CheckedFile> checked, Colours colours) {
        if (quiet) {
            return "";
        }
        return switch (format) {
            case TABLE -> new CheckTable(colours).of(checked);
            case JSON ->
                JsonText.string(CheckJson.document(
                                checked.stream().map(CheckedFile::json).toList())) + "\n";
            case CSV -> FindingsCsv.of(checked);
        };
    }
}
