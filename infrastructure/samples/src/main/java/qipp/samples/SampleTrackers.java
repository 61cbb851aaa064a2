package qipp.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import qipp.documents.spreadsheet.Column;
import qipp.documents.spreadsheet.TypedSheet;
import qipp.documents.template.TrackerWorkbook;
import qipp.domain.programme.Programme;

/** The six trackers of London for June 2012: workbooks that hold the figures that were published. */
public final class SampleTrackers {
    /** The programme whose trackers these are. */
    public static final String PROGRAMME = "nhs-london-2012-13";

    private static final String FOLDER = "nhs-london-2012-06/";

    private SampleTrackers() {}

    /** The workbooks as they ship, by file name, in the order of the report. */
    public static SequencedMap<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        PublishedOrganisation.ofJune2012().forEach(organisation -> {
            var name = fileName(organisation);
            files.put(name, resource(name));
        });
        return files;
    }

    /** The workbooks made anew from the published figures. */
    static SequencedMap<String, byte[]> make(Programme programme) {
        var files = new LinkedHashMap<String, byte[]>();
        PublishedOrganisation.ofJune2012().forEach(organisation -> {
            var tracker = new SampleTracker(organisation, programme).tracker();
            files.put(fileName(organisation), TrackerWorkbook.write(tracker, programme, List.of(madeUp())));
        });
        return files;
    }

    private static String fileName(PublishedOrganisation organisation) {
        return organisation.code() + ".xlsx";
    }

    private static byte[] resource(String name) {
        try (var stream = SampleTrackers.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static TypedSheet<MadeUp> madeUp() {
        return TypedSheet.of(
                "Made up",
                List.of(
                        Column.text("Where", 28, row -> java.util.Optional.of(row.where())),
                        Column.text("What was made up", 90, row -> java.util.Optional.of(row.what()))),
                MadeUp.ALL);
    }
}
