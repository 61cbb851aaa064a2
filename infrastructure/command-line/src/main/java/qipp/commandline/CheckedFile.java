package qipp.commandline;

import qipp.documents.json.CheckJson;
import qipp.documents.json.Json;
import qipp.documents.json.Sha256;
import qipp.documents.submission.ListedFile;
import qipp.domain.checking.CheckedTracker;

/** A file, the programme that it was checked against, and what checking it gave. */
record CheckedFile(NamedFile file, ChosenProgramme programme, CheckedTracker checked) {
    Json json() {
        return CheckJson.write(file.name(), sha256(), checked);
    }

    /** The file as a manifest lists it. */
    ListedFile listed() {
        return ListedFile.of(file.name(), file.content());
    }

    private String sha256() {
        return Sha256.of(file.content());
    }
}
