package qipp.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.workbook.OpenedFiles.sheets;
import static qipp.documents.workbook.TestWorkbook.withCell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import qipp.domain.sheet.Content;

/** The forms of zip files in which programs write workbooks. */
class ZipFormsTest {
    private static final TestWorkbook WORKBOOK = withCell("<c r='A1' t='s'><v>0</v></c>");

    @Test
    void reads_packed_parts_whose_sizes_follow_them() {
        assertIsRead(WORKBOOK.bytes());
    }

    @Test
    void reads_parts_that_are_not_packed() throws IOException {
        assertIsRead(stored(false));
    }

    @Test
    void reads_a_file_with_a_comment_that_looks_like_its_end() throws IOException {
        assertIsRead(stored(true));
    }

    @Test
    void reads_sizes_and_places_in_the_form_for_large_files() throws IOException {
        assertIsRead(Zip64.of(stored(false)));
    }

    @Test
    void reads_what_a_writer_for_large_files_writes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("Milestones").value(0, 0, "first");
        }

        assertIsRead(bytes.toByteArray());
    }

    private static void assertIsRead(byte[] file) {
        assertThat(sheets(Workbooks.open(file)).getFirst().rows().getFirst().at(1))
                .contains(new Content.Text("first"));
    }

    private static byte[] stored(boolean comment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment ? "PK\005\006" + "x".repeat(30) : "");
            for (var part : WORKBOOK.parts().entrySet()) {
                zip.putNextEntry(storedEntry(part));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry storedEntry(Map.Entry<String, byte[]> part) {
        var crc = new CRC32();
        crc.update(part.getValue());
        var entry = new ZipEntry(part.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.getValue().length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    /** Writes the directory of a zip file again, with every number in the fields for large files. */
    private static final class Zip64 {
        private static final int EXTRA = 4 + 3 * Long.BYTES;

        private final ByteBuffer in;
        private final ByteBuffer out;

        private Zip64(byte[] zip) {
            in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
            out = ByteBuffer.allocate(zip.length * 2 + 1_000).order(ByteOrder.LITTLE_ENDIAN);
        }

        static byte[] of(byte[] zip) {
            return new Zip64(zip).rewritten();
        }

        private byte[] rewritten() {
            int end = in.capacity() - 22;
            int directory = in.getInt(end + 16);
            out.put(in.array(), 0, directory);
            int at = directory;
            while (at < end) {
                at = entry(at);
            }
            end(directory, in.getShort(end + 10));
            var bytes = new byte[out.position()];
            out.flip().get(bytes);
            return bytes;
        }

        private int entry(int at) {
            int name = in.getShort(at + 28);
            int begin = out.position();
            out.put(in.array(), at, 46 + name);
            out.putInt(begin + 20, -1)
                    .putInt(begin + 24, -1)
                    .putShort(begin + 30, (short) EXTRA)
                    .putInt(begin + 42, -1);
            out.putShort((short) 1).putShort((short) (EXTRA - 4));
            out.putLong(in.getInt(at + 24)).putLong(in.getInt(at + 20)).putLong(in.getInt(at + 42));
            return at + 46 + name + in.getShort(at + 30);
        }

        private void end(long directory, long count) {
            long end64 = out.position();
            out.putInt(0x0606_4b50)
                    .putLong(44)
                    .putInt(0)
                    .putLong(0)
                    .putLong(count)
                    .putLong(count);
            out.putLong(end64 - directory).putLong(directory);
            out.putInt(0x0706_4b50).putInt(0).putLong(end64).putInt(1);
            out.putInt(0x0605_4b50).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
        }
    }
}
