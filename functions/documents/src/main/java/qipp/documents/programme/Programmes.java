package qipp.documents.programme;

import java.util.List;
import java.util.Optional;
import qipp.documents.json.JsonReading;
import qipp.documents.programme.schema.JsonDocument;
import qipp.documents.programme.schema.Problems;
import qipp.documents.programme.schema.ProgrammeDefaults;
import qipp.documents.programme.schema.ProgrammeSchema;
import qipp.documents.programme.schema.Resources;

/** Programmes as documents: those that ship, and those that are read. */
public final class Programmes {
    private static final List<String> SHIPPED = List.of("nhs-london-2012-13", "sw-essex-2011-12");

    private Programmes() {}

    /** The ids of the programmes that ship, in order. */
    public static List<String> shippedIds() {
        return SHIPPED;
    }

    /** A programme that ships, by its id. It was found right when the product was built, and is not looked through again. */
    public static Optional<ReadProgramme.Valid> shipped(String id) {
        return shippedDocument(id).map(Programmes::shipped);
    }

    /** The programme that the document of one that ships says; likewise not looked through again. */
    public static ReadProgramme.Valid shipped(byte[] document) {
        var json = JsonReading.read(document);
        var programme = new ProgrammeBuilding(new Problems()).programme(ProgrammeDefaults.complete(json));
        return new ReadProgramme.Valid(programme.orElseThrow(), json);
    }

    /** The document of a programme that ships, as it stands. */
    public static Optional<byte[]> shippedDocument(String id) {
        return SHIPPED.contains(id) ? Resources.find("/programmes/" + id + ".json") : Optional.empty();
    }

    /** The JSON Schema of a programme, as it is served. */
    public static byte[] schema() {
        return Resources.bytes(Resources.SCHEMA);
    }

    /** Reads a programme, in UTF-8. It is strict: what the format does not know, or says twice, is a problem. */
    public static ReadProgramme read(byte[] document) {
        var problems = new Problems();
        var json = JsonDocument.read(document, problems);
        json.ifPresent(new ProgrammeSchema(problems)::check);
        if (json.isEmpty() || !problems.isEmpty()) {
            return new ReadProgramme.Invalid(problems.all());
        }
        var programme = new ProgrammeBuilding(problems).programme(ProgrammeDefaults.complete(json.get()));
        programme.ifPresent(built -> new ProgrammeCheck(built, problems).check());
        return problems.isEmpty()
                ? new ReadProgramme.Valid(programme.orElseThrow(), json.get())
                : new ReadProgramme.Invalid(problems.all());
    }
}
