package qipp.embedded.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.cloud.s3.S3StoredFiles;
import qipp.embedded.data.DataFolder;
import qipp.embedded.table.SqliteTable;

/**
 * Kills a process that writes, at a moment that a seed decides, starts it again on the same data folder, and at the
 * end looks at what all of them left. Give {@code -Dqipp.kills=200} for a long run.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("qipp.kills", 12);
    private static final int LONGEST_ROUND = 120;

    private final Random random = new Random(Long.getLong("qipp.seed", 20120630L));
    private final List<String> acknowledged = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void loses_nothing_that_was_acknowledged_and_shows_nothing_by_halves() throws IOException {
        for (var round = 0; round < KILLS; round++) {
            writeUntilKilled("%03d".formatted(round));
        }

        holdsWhatWasAcknowledged();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
    }

    private void writeUntilKilled(String round) throws IOException {
        var process = ChildProcess.start(Writer.class, folder.toString(), round);
        var wanted = acknowledged.size() + 1 + random.nextInt(LONGEST_ROUND);
        try (var said = process.inputReader()) {
            while (acknowledged.size() < wanted) {
                acknowledged.add(next(said));
            }
            process.toHandle().destroyForcibly();
            said.lines()
                    .filter(line -> line.matches("(file|item|replaced) [0-9]{3}/[0-9]{6}"))
                    .forEach(acknowledged::add);
        }
        process.onExit().join();
    }

    private static String next(BufferedReader said) throws IOException {
        var line = said.readLine();
        assertThat(line).as("the process that writes ended by itself").isNotNull();
        return line;
    }

    private void holdsWhatWasAcknowledged() {
        try (var data = DataFolder.open(folder);
                var table = SqliteTable.open(data.table());
                var server = Writer.start(data.files())) {
            var files = Writer.files(server);
            assertThat(acknowledged).allSatisfy(line -> isThere(line, files, table));
            assertThat(files.keys(""))
                    .allSatisfy(key -> assertThat(files.read(key)).hasValue(Writer.content(key)));
            assertThat(table.query(Writer.PARTITION, ""))
                    .allSatisfy(
                            item -> assertThat(files.read(item.key().sort())).isPresent());
        }
    }

    private static void isThere(String line, S3StoredFiles files, SqliteTable table) {
        var name = line.split(" ", 2)[1];
        switch (line.split(" ", 2)[0]) {
            case "file" -> assertThat(files.read(name)).hasValue(Writer.content(name));
            case "item" -> assertThat(table.get(Writer.key(name))).isPresent();
            case "replaced" ->
                assertThat(table.get(Writer.key(name)).orElseThrow().version()).isEqualTo(2);
            default -> throw new AssertionError("Not an acknowledgement: " + line);
        }
    }
}
