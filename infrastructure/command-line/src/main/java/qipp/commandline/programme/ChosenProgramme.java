package qipp.commandline.programme;

import java.nio.file.Files;
import java.nio.file.Path;
import qipp.commandline.files.NamedFile;
import qipp.commandline.screen.Failure;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme;
import qipp.domain.programme.Programme;

/** A programme with the document that says it, and that document's hash. */
public final class ChosenProgramme {
    private final ReadProgramme.Valid read;
    private final byte[] document;

    ChosenProgramme(ReadProgramme.Valid valid, byte[] document) {
        this.read = valid;
        this.document = document;
    }

    /** The programme of an id or in a file; a {@link Failure} where there is none. */
    static ChosenProgramme named(String idOrFile) {
        return ShippedProgrammes.find(idOrFile).orElseGet(() -> inFile(idOrFile));
    }

    private static ChosenProgramme inFile(String name) {
        var path = Path.of(name);
        if (!Files.exists(path)) {
            throw new Failure("there is no programme " + name + ": neither one that ships ("
                    + String.join(", ", Programmes.shippedIds()) + ") nor a file");
        }
        var file = NamedFile.read(path);
        return of(file.content(), file.name());
    }

    public Programme programme() {
        return read.programme();
    }

    public String sha256() {
        return read.sha256();
    }

    public byte[] document() {
        return document.clone();
    }

    /** The programme that a document says; a {@link Failure} where it says none. */
    public static ChosenProgramme of(byte[] document, String name) {
        return switch (Programmes.read(document)) {
            case ReadProgramme.Valid valid -> new ChosenProgramme(valid, document);
            case ReadProgramme.Invalid(var problems) ->
                throw new Failure(name + " is no programme:\n  " + String.join("\n  ", problems));
        };
    }
}
