package qipp.embedded.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.domain.keeping.TryAgain;
import qipp.embedded.opening.CannotOpen;

class SqliteTableTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("table.sqlite");
    }

    @Test
    void is_opened_again_with_what_was_in_it() {
        try (var table = SqliteTable.open(file)) {
            table.putIfAbsent(item("a"));
        }

        try (var table = SqliteTable.open(file)) {
            assertThat(table.get(item("a").key())).contains(item("a"));
        }
    }

    @Test
    void refuses_a_second_opener_in_clear_words() {
        try (var _ = SqliteTable.open(file)) {
            assertThatThrownBy(() -> SqliteTable.open(file))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessage("The table in " + file + " is in use by another process. Stop that one first.");
        }
    }

    @Test
    void keeps_other_programs_from_reading_and_writing_it() throws SQLException {
        try (var _ = SqliteTable.open(file);
                var other = connection()) {
            assertThatThrownBy(() -> other.createStatement().executeQuery("select * from item"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("locked");
        }
    }

    @Test
    void syncs_each_write_to_disk_behind_a_write_ahead_log() throws SQLException {
        try (var connection = SqliteFile.open(file)) {
            assertThat(value(connection, "pragma journal_mode")).isEqualTo("wal");
            assertThat(value(connection, "pragma synchronous")).isEqualTo("2");
            assertThat(value(connection, "pragma locking_mode")).isEqualTo("exclusive");
        }
    }

    @Test
    void undoes_all_writes_of_a_transaction_where_one_fails() throws SQLException {
        try (var connection = SqliteFile.open(file)) {
            var insert = "insert into item (pk, sk, version, attributes) values (?, ?, ?, '{}')";
            var good = new Write(insert, "p", "good", 1);
            var bad = new Write(insert, "p", "bad", "no number");

            Write.together(List.of(good, bad), connection);

            assertThat(value(connection, "select count(*) from item")).isEqualTo("0");
            assertThatThrownBy(good::tookEffect).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(bad::tookEffect).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void goes_on_after_a_transaction_failed() throws SQLException {
        try (var connection = SqliteFile.open(file)) {
            var insert = "insert into item (pk, sk, version, attributes) values (?, ?, ?, '{}')";
            Write.together(List.of(new Write(insert, "p", "bad", "no number")), connection);
            var good = new Write(insert, "p", "good", 1);

            Write.together(List.of(good), connection);

            assertThat(good.tookEffect()).isTrue();
            assertThat(value(connection, "select count(*) from item")).isEqualTo("1");
        }
    }

    @Test
    void writes_its_version_into_the_file() throws SQLException {
        SqliteTable.open(file).close();

        try (var connection = connection()) {
            assertThat(value(connection, "pragma user_version")).isEqualTo("1");
        }
    }

    @Test
    void refuses_a_file_of_a_newer_version_and_leaves_it_as_it_is() throws SQLException {
        SqliteTable.open(file).close();
        execute("pragma user_version = 2");

        assertThatThrownBy(() -> SqliteTable.open(file))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining(
                        "written by a newer version of this program: it is of version 2, and this program knows 1");

        try (var connection = connection()) {
            assertThat(value(connection, "pragma user_version")).isEqualTo("2");
        }
    }

    @Test
    void brings_a_file_without_tables_to_its_version() throws SQLException {
        execute("pragma user_version = 0");

        try (var table = SqliteTable.open(file)) {
            assertThat(table.putIfAbsent(item("a"))).isTrue();
        }
    }

    @Test
    void refuses_what_is_no_table() throws IOException {
        Files.writeString(file, "this is not a database, it only has its name. ".repeat(100));

        assertThatThrownBy(() -> SqliteTable.open(file))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void refuses_a_damaged_table_and_says_what_to_do() throws IOException {
        try (var table = SqliteTable.open(file)) {
            IntStream.range(0, 500).forEach(number -> table.putIfAbsent(item("%06d".formatted(number))));
        }
        overwriteTheMiddle();

        assertThatThrownBy(() -> SqliteTable.open(file))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("Put a backup in the place of the data folder");
    }

    @Test
    void can_be_opened_after_it_was_refused() throws SQLException {
        SqliteTable.open(file).close();
        execute("pragma user_version = 2");
        assertThatThrownBy(() -> SqliteTable.open(file)).isInstanceOf(CannotOpen.class);
        execute("pragma user_version = 1");

        try (var table = SqliteTable.open(file)) {
            assertThat(table.query("p", "")).isEmpty();
        }
    }

    @Test
    void unpacks_its_native_library_beside_itself_and_clears_what_a_kill_left() throws IOException {
        var left =
                Files.writeString(Files.createDirectories(folder.resolve("tmp")).resolve("sqlite-left.so"), "");

        SqliteTable.open(file).close();

        assertThat(System.getProperty("org.sqlite.tmpdir"))
                .isEqualTo(folder.resolve("tmp").toString());
        assertThat(left).doesNotExist();
    }

    @Test
    void copies_itself_whole_and_only_into_a_new_file() throws IOException {
        var copy = folder.resolve("it's a copy.sqlite");
        try (var table = SqliteTable.open(file)) {
            table.putIfAbsent(item("a"));
            table.copyTo(copy);
            table.putIfAbsent(item("b"));
            assertThatThrownBy(() -> table.copyTo(copy)).isInstanceOf(IllegalStateException.class);
        }

        try (var table = SqliteTable.open(copy)) {
            assertThat(table.query("p", "")).containsExactly(item("a"));
        }
    }

    @Test
    void says_that_it_failed_where_it_was_closed_before() {
        var table = SqliteTable.open(file);
        table.close();

        assertThatThrownBy(() -> table.get(item("a").key())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tells_what_may_pass_from_what_will_not() {
        assertThat(SqliteFaults.of(fault(5))).isInstanceOf(TryAgain.class);
        assertThat(SqliteFaults.of(fault(6))).isInstanceOf(TryAgain.class);
        assertThat(SqliteFaults.of(fault(13))).isInstanceOf(TryAgain.class);
        assertThat(SqliteFaults.of(fault(10 | 4 << 8))).isInstanceOf(TryAgain.class);
        assertThat(SqliteFaults.of(fault(11))).isInstanceOf(IllegalStateException.class);
        assertThat(SqliteFaults.of(fault(1))).isInstanceOf(IllegalStateException.class);
    }

    private void overwriteTheMiddle() throws IOException {
        var middle = Files.size(file) / 2 / 4_096 * 4_096;
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(middle).write(UTF_8.encode("damage".repeat(600)));
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            return answer.getString(1);
        }
    }

    private static SQLException fault(int code) {
        return new SQLException("made up", "", code);
    }

    private static Item item(String sort) {
        return new Item(new Key("p", sort), 1, new TreeMap<>(Map.of("text", "some content of " + sort)));
    }
}
