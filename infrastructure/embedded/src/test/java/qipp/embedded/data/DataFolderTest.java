package qipp.embedded.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.embedded.opening.CannotOpen;

class DataFolderTest {
    @TempDir
    private Path parent;

    @Test
    void is_made_where_there_is_none() {
        try (var data = DataFolder.open(folder())) {
            assertThat(folder().resolve("VERSION")).hasContent("1\n");
            assertThat(data.files()).isDirectory();
            assertThat(data.keys().folder()).isDirectory();
        }
    }

    @Test
    void is_opened_again_with_what_was_in_it() {
        try (var data = DataFolder.open(folder())) {
            data.keys().put("a", "secret");
        }

        try (var data = DataFolder.open(folder())) {
            assertThat(data.keys().find("a")).hasValue("secret");
        }
    }

    @Test
    void is_open_to_nobody_but_its_owner() throws IOException {
        Files.createDirectory(
                folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        DataFolder.open(folder()).close();

        assertThat(permissions(folder())).isEqualTo("rwx------");
        assertThat(permissions(folder().resolve("keys"))).isEqualTo("rwx------");
    }

    @Test
    void refuses_a_second_opener_in_clear_words() {
        try (var _ = DataFolder.open(folder())) {
            assertThatThrownBy(() -> DataFolder.open(folder()))
                    .isInstanceOf(InUse.class)
                    .hasMessage("The data folder " + folder()
                            + " is in use by another process. Stop that one first, or choose another with --data.");
        }
    }

    @Test
    void refuses_a_folder_of_a_newer_version_and_leaves_it_as_it_is() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("VERSION"), "2\n");

        assertThatThrownBy(() -> DataFolder.open(folder()))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining(
                        "written by a newer version of this program: its layout is 2, and this program knows 1");

        assertThat(folder()).isDirectoryNotContaining(file -> !file.endsWith("VERSION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1.0", "-1", "99999999999999"})
    void refuses_a_version_that_is_none(String version) throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("VERSION"), version);

        assertThatThrownBy(() -> DataFolder.open(folder()))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("does not hold a version");
    }

    @Test
    void refuses_a_folder_of_something_else() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("thesis.doc"), "");

        assertThatThrownBy(() -> DataFolder.open(folder()))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("holds other files");
    }

    @Test
    void refuses_a_file_in_the_place_of_the_folder() throws IOException {
        Files.writeString(folder(), "");

        assertThatThrownBy(() -> DataFolder.open(folder()))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void is_opened_where_its_first_start_was_killed() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("lock"), "");
        Files.writeString(folder().resolve("VERSION.unfinished"), "");

        try (var data = DataFolder.open(folder())) {
            assertThat(data.path().resolve("VERSION")).hasContent("1\n");
        }
    }

    @Test
    void makes_a_key_once() {
        try (var data = DataFolder.open(folder())) {
            assertThat(data.keys().get("s3", () -> "first")).isEqualTo("first");
            assertThat(data.keys().get("s3", () -> "second")).isEqualTo("first");
        }
    }

    @Test
    void keeps_keys_in_files_that_only_their_owner_can_read() throws IOException {
        try (var data = DataFolder.open(folder())) {
            data.keys().put("s3", "secret");
        }

        assertThat(permissions(folder().resolve("keys/s3"))).isEqualTo("rw-------");
        assertThat(folder().resolve("keys")).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void puts_and_forgets_a_key() {
        try (var data = DataFolder.open(folder())) {
            data.keys().put("a", "1");
            data.keys().put("a", "2");
            assertThat(data.keys().find("a")).hasValue("2");

            data.keys().remove("a");
            data.keys().remove("a");
            assertThat(data.keys().find("a")).isEmpty();
        }
    }

    private Path folder() {
        return parent.resolve("data");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
