package qipp.documents.marking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a workbook as another library unpacks them. */
final class Zipped {
    private Zipped() {}

    static SortedMap<String, byte[]> parts(byte[] workbook) {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return parts;
    }
}
