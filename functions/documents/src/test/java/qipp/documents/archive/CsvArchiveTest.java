package qipp.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import qipp.documents.json.Sha256;

class CsvArchiveTest {
    @Test
    void holds_every_csv_file_under_its_path_and_nothing_else() throws IOException {
        var files = files();
        files.put("submission.json", bytes("{}"));
        files.put("csv/not-a-table.csv.json", bytes("{}"));

        try (var zip = new ZipInputStream(new ByteArrayInputStream(CsvArchive.of(files)))) {
            for (var file : files().entrySet()) {
                assertThat(zip.getNextEntry().getName()).isEqualTo(file.getKey());
                assertThat(zip.readAllBytes()).isEqualTo(file.getValue());
            }
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    /** The hash was worked out once: it changes with any byte of the form. */
    @Test
    void is_the_same_to_the_byte_wherever_and_whenever_it_is_made() {
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var there = CsvArchive.of(files());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            assertThat(CsvArchive.of(files())).isEqualTo(there);
            assertThat(Sha256.of(there)).isEqualTo("0b7e88deacb1c3b881344fd7beaee0d5616cf9c176faf0dc408cebda27bbc03e");
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        files.put("tables/table-1.csv", bytes("a,b\r\n1,2\r\n"));
        files.put("csv/data-dictionary.csv", bytes("field,what\r\na,£\r\n"));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
