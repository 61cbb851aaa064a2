package qipp.commandline;

import java.util.List;
import qipp.documents.json.CheckJson;
import qipp.documents.json.JsonText;

/** In which form results are printed, and whether they are. */
record Output(Format format, boolean isQuiet) {
    String shown(List<CheckedFile> checked, Colours colours) {
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
