package qipp.commandline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.documents.TrackerFiles;
import qipp.documents.json.Sha256;
import qipp.documents.opening.Limit;
import qipp.domain.finding.Code;
import qipp.domain.sheet.Opened;

class LongFileTest {
    @TempDir
    private Path folder;

    @Test
    void refuses_a_file_that_no_memory_holds_by_its_beginning() throws IOException {
        var file = NamedFile.readTracker(file(5L << 30));

        assertThat(TrackerFiles.open(file.content()))
                .isInstanceOfSatisfying(
                        Opened.Refused.class,
                        refused -> assertThat(refused.finding().code()).isEqualTo(Code.FILE_OVER_LIMIT));
    }

    @Test
    void lists_a_file_that_is_too_long_with_its_own_size_and_hash() throws IOException {
        var path = file(Limit.FILE_SIZE.most() + 3);
        var listed = NamedFile.readTracker(path).listed();

        assertThat(listed.size()).isEqualTo(Files.size(path));
        assertThat(listed.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(path)));
    }

    @Test
    void keeps_the_whole_of_a_file_within_the_limit() throws IOException {
        var path = file(Limit.FILE_SIZE.most());

        assertThat(NamedFile.readTracker(path).content()).isEqualTo(Files.readAllBytes(path));
    }

    private Path file(long size) throws IOException {
        var path = folder.resolve("tracker.xlsx");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
        }
        return path;
    }
}
