package qipp.commandline.output;

import java.util.List;
import qipp.commandline.checking.CheckedFile;
import qipp.documents.json.JsonText;
import qipp.documents.json.kept.CheckJson;
import qipp.terminal.Colours;

/** In which form results are printed, and whether they are. */
public record Output(Format format, boolean isQuiet) {
    /** What checking gave, in the form that was asked for. */
    public String shown(List<CheckedFile> checked, Colours colours) {
        if (isQuiet) {
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
