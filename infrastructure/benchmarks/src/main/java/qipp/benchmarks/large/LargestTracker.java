package qipp.benchmarks.large;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import qipp.domain.programme.Programme;

/** A tracker with as many milestones and rows of money as a sheet may have, packed as tightly as the file has to be. */
public final class LargestTracker {
    private static final int INITIATIVES = 6_600;
    private static final int MILESTONES_EACH = 3;

    private LargestTracker() {}

    /** The workbook of a programme's first organisation. */
    public static byte[] packed(Programme programme) throws IOException {
        var organisation = programme.organisations().getFirst().code();
        var file = Files.createTempFile("qipp-largest-", ".xlsx");
        try {
            Files.write(file, new LargeTracker(programme, organisation, INITIATIVES, MILESTONES_EACH).workbook());
            return packed(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] packed(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(bytes)) {
            for (var entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
        }
        return bytes.toByteArray();
    }
}
