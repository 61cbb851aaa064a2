package qipp.embedded.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.embedded.opening.CannotOpen;

class ExtendedAttributesTest {
    @TempDir
    private Path folder;

    @Test
    void are_tried_and_leave_nothing_behind() throws IOException {
        ExtendedAttributes.require(folder);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void are_missed_in_clear_words_where_a_file_system_has_none() throws IOException {
        try (var zip = FileSystems.newFileSystem(folder.resolve("files.zip"), Map.of("create", "true"))) {
            var without = Files.createDirectory(zip.getPath("/files"));

            assertThatThrownBy(() -> ExtendedAttributes.require(without))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("The file system under /files keeps no extended attributes")
                    .hasMessageContaining("Choose a folder on ext4");
        }
    }
}
