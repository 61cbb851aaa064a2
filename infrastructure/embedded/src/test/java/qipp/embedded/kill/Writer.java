package qipp.embedded.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.s3.S3StoredFiles;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.embedded.data.DataFolder;
import qipp.embedded.s3.EmbeddedS3;
import qipp.embedded.table.SqliteTable;

/** A process that keeps files and then the items that name them, says so after each, and goes on until it is killed. */
final class Writer {
    static final String PARTITION = "kill";
    static final String FIRST_VERSION = "1";
    static final String SECOND_VERSION = "2";

    private static final int CONTENT = 40_000;

    private Writer() {}

    public static void main(String[] arguments) {
        var round = arguments[1];
        var data = DataFolder.open(Path.of(arguments[0]));
        var table = SqliteTable.open(data.table());
        try (var server = start(data.files())) {
            var files = files(server);
            IntStream.iterate(0, number -> number + 1)
                    .forEach(number -> write(round + "/%06d".formatted(number), files, table));
        }
    }

    static EmbeddedS3 start(Path folder) {
        return EmbeddedS3.start(new EmbeddedS3.Settings(
                folder, "key", "secret", "127.0.0.1", 0, "http://127.0.0.1", _ -> {}, Duration.ZERO));
    }

    static S3StoredFiles files(EmbeddedS3 server) {
        var connection = AwsConnection.at(server.endpoint(), EmbeddedS3.REGION, "key", "secret");
        return S3StoredFiles.over(connection.withPatience(Duration.ofMinutes(1)), Optional.empty(), EmbeddedS3.BUCKET);
    }

    /** The same for each name, so that the reader can tell a whole file from a part. */
    static byte[] content(String name) {
        return name.repeat(CONTENT / name.length()).getBytes(UTF_8);
    }

    static Key key(String name) {
        return new Key(PARTITION, name);
    }

    private static void write(String name, S3StoredFiles files, SqliteTable table) {
        files.keep(name, content(name), "text/plain");
        say("file", name);
        table.putIfAbsent(item(name, 1, FIRST_VERSION));
        say("item", name);
        table.replace(item(name, 2, SECOND_VERSION), 1);
        say("replaced", name);
    }

    private static Item item(String name, long version, String state) {
        return new Item(key(name), version, new TreeMap<>(Map.of("state", state)));
    }

    private static void say(String what, String name) {
        System.out.println(what + " " + name);
        System.out.flush();
    }
}
