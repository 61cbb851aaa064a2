package qipp.commandline;

import java.util.Optional;
import java.util.stream.Stream;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme;
import qipp.domain.programme.Programme;

/** A programme with the document that says it, and that document's hash. */
final class ChosenProgramme {
    private final Programme programme;
    private final String sha256;
    private final byte[] document;

    private ChosenProgramme(ReadProgramme.Valid valid, byte[] document) {
        this.programme = valid.programme();
        this.sha256 = valid.sha256();
        this.document = document;
    }

    /** A programme that ships, by its id. */
    static Optional<ChosenProgramme> shipped(String id) {
        return Programmes.shippedDocument(id).map(document -> of(document, id));
    }

    /** The programmes that ship, in order. */
    static Stream<ChosenProgramme> allThatShip() {
        return Programmes.shippedIds().stream().flatMap(id -> shipped(id).stream());
    }

    /** The programme in a file. */
    static ChosenProgramme of(NamedFile file) {
        return of(file.content(), file.name());
    }

    Programme programme() {
        return programme;
    }

    String sha256() {
        return sha256;
    }

    byte[] document() {
        return document.clone();
    }

    private static ChosenProgramme of(byte[] document, String name) {
        return switch (Programmes.read(document)) {
            case ReadProgramme.Valid valid -> new ChosenProgramme(valid, document);
            case ReadProgramme.Invalid(var problems) ->
                throw new Failure(name + " is no programme:\n  " + String.join("\n  ", problems));
        };
    }
}
