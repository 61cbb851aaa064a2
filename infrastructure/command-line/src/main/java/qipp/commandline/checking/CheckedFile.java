package qipp.commandline.checking;

import qipp.commandline.files.NamedFile;
import qipp.commandline.programme.ChosenProgramme;
import qipp.documents.json.Json;
import qipp.documents.json.kept.CheckJson;
import qipp.documents.submission.ListedFile;
import qipp.domain.checking.CheckedTracker;

/** A file, the programme that it was checked against, and what checking it gave. */
public record CheckedFile(NamedFile file, ChosenProgramme programme, CheckedTracker checked) {
    /** What checking it gave, for programs. */
    public Json json() {
        return CheckJson.write(file.name(), sha256(), checked);
    }

    /** The file as a manifest lists it. */
    public ListedFile listed() {
        return file.listed();
    }

    private String sha256() {
        return file.listed().sha256();
    }
}
