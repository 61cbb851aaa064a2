package qipp.documents.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme;
import qipp.domain.programme.Programme;

/** A small made-up savings programme: four organisations, two groups, every kind of policy. */
public final class ExampleProgramme {
    /** Its document. */
    public static final byte[] DOCUMENT = document();

    private static final ReadProgramme.Valid READ = (ReadProgramme.Valid) Programmes.read(DOCUMENT);

    public static final Programme PROGRAMME = READ.programme();

    /** Its version. */
    public static final String SHA256 = READ.sha256();

    private ExampleProgramme() {}

    private static byte[] document() {
        try {
            return Files.readAllBytes(Path.of("src", "test", "resources", "examples", "harbour-2012-13.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
