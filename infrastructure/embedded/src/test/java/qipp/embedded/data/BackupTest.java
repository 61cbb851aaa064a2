package qipp.embedded.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.embedded.opening.CannotOpen;
import qipp.embedded.table.SqliteTable;

class BackupTest {
    @TempDir
    private Path parent;

    private DataFolder data;
    private SqliteTable table;

    @BeforeEach
    void open() {
        data = DataFolder.open(parent.resolve("data"));
        table = SqliteTable.open(data.table());
    }

    @AfterEach
    void close() {
        table.close();
        data.close();
    }

    @Test
    void is_a_data_folder_with_the_same_table_files_and_keys() throws IOException {
        table.putIfAbsent(item("a"));
        write("qipp/incoming/a", "content");
        data.keys().put("s3", "secret");

        var copied = backup();

        assertThat(copied.files()).isEqualTo(1);
        try (var copy = DataFolder.open(target());
                var copyOfTable = SqliteTable.open(copy.table())) {
            assertThat(copyOfTable.query("p", "")).containsExactly(item("a"));
            assertThat(copy.files().resolve("qipp/incoming/a")).hasContent("content");
            assertThat(copy.keys().find("s3")).hasValue("secret");
        }
    }

    @Test
    void copies_the_types_of_files() throws IOException {
        var file = write("qipp/a", "content");
        attributes(file).write("user.content-type", ByteBuffer.wrap("text/csv".getBytes(UTF_8)));

        backup();

        assertThat(attributes(target().resolve("files/qipp/a")).list()).contains("user.content-type");
    }

    @Test
    void leaves_out_what_is_still_being_put() throws IOException {
        write("qipp/a-0b6a5c1e-8d5f-4f0e-9a43-2f1f0c8f4a77", "cont");

        backup();

        assertThat(target().resolve("files/qipp")).isEmptyDirectory();
    }

    @Test
    void is_for_its_owner_alone() throws IOException {
        data.keys().put("s3", "secret");

        backup();

        assertThat(permissions(target())).isEqualTo("rwx------");
        assertThat(permissions(target().resolve("keys"))).isEqualTo("rwx------");
        assertThat(permissions(target().resolve("keys/s3"))).isEqualTo("rw-------");
    }

    @Test
    void has_every_file_that_its_table_names_while_others_write() throws Exception {
        var goOn = new AtomicBoolean(true);
        var started = new CountDownLatch(20);
        var writer = Thread.ofPlatform()
                .start(() -> IntStream.iterate(0, _ -> goOn.get(), number -> number + 1)
                        .forEach(number -> {
                            writeFileThenItem(number);
                            started.countDown();
                        }));
        started.await();

        backup();

        goOn.set(false);
        writer.join();
        try (var copyOfTable = SqliteTable.open(target().resolve("table.sqlite"))) {
            assertThat(copyOfTable.query("p", ""))
                    .hasSizeGreaterThanOrEqualTo(20)
                    .allSatisfy(item -> assertThat(
                                    target().resolve("files").resolve(item.key().sort()))
                            .exists());
        }
    }

    @Test
    void is_not_written_into_a_folder_with_something_in_it() throws IOException {
        Files.createDirectory(target());
        Files.writeString(target().resolve("precious"), "");

        assertThatThrownBy(this::backup)
                .isInstanceOf(CannotOpen.class)
                .hasMessage("The folder " + target() + " is not empty. Name an empty or a new one for the backup.");

        assertThat(target()).isDirectoryContaining("glob:**precious").isDirectoryNotContaining("glob:**table.sqlite");
    }

    @Test
    void is_not_written_into_the_data_folder_or_around_it() {
        var backup = new Backup(data, table);

        assertThatThrownBy(() -> backup.to(data.path().resolve("backup")))
                .hasMessageContaining("lies beside the data folder");
        assertThatThrownBy(() -> backup.to(parent)).hasMessageContaining("lies beside the data folder");
    }

    @Test
    void is_no_data_folder_before_it_is_finished() throws IOException {
        backup();
        Files.delete(target().resolve("VERSION"));

        assertThatThrownBy(() -> DataFolder.open(target()))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("a backup that was not finished");
    }

    private Backup.Copied backup() {
        return new Backup(data, table).to(target());
    }

    private Path target() {
        return parent.resolve("backup");
    }

    private Path write(String key, String content) throws IOException {
        var file = data.files().resolve(key);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private void writeFileThenItem(int number) {
        try {
            write("%06d".formatted(number), "content");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        table.putIfAbsent(item("%06d".formatted(number)));
    }

    private static Item item(String sort) {
        return new Item(new Key("p", sort), 1, new TreeMap<>(Map.of("sort", sort)));
    }

    private static UserDefinedFileAttributeView attributes(Path file) {
        return Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
