package qipp.embedded.server;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import qipp.cloud.application.Ports;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;
import qipp.domain.keeping.StoredFiles;

/** Names each moment before and after the functions write something, in the order in which these come. */
record Steps(Consumer<String> reached) {
    Ports watched(Ports ports) {
        return new Ports(
                new WatchedTable(ports.table()),
                new WatchedFiles(ports.files()),
                ports.tokens(),
                ports.clock(),
                ports.uploadIds());
    }

    private <T> T written(String what, Supplier<T> write) {
        reached.accept("before " + what);
        var written = write.get();
        reached.accept("after " + what);
        return written;
    }

    /** What a key is of: its names differ from run to run. */
    private static String kind(String key) {
        return key.replaceFirst("[#/].*", "");
    }

    /** The table; what it reads is passed on. */
    private final class WatchedTable implements KeyValueTable {
        private final KeyValueTable table;

        WatchedTable(KeyValueTable table) {
            this.table = table;
        }

        @Override
        public Optional<Item> get(Key key) {
            return table.get(key);
        }

        @Override
        public boolean putIfAbsent(Item item) {
            return written("put " + name(item), () -> table.putIfAbsent(item));
        }

        @Override
        public boolean replace(Item item, long expectedVersion) {
            return written("replace " + name(item), () -> table.replace(item, expectedVersion));
        }

        @Override
        public List<Item> query(String partition, String sortPrefix) {
            return table.query(partition, sortPrefix);
        }

        @Override
        public Optional<Item> last(String partition, String sortPrefix) {
            return table.last(partition, sortPrefix);
        }

        private static String name(Item item) {
            return kind(item.key().partition()) + " " + kind(item.key().sort());
        }
    }

    /** The files; likewise. */
    private final class WatchedFiles implements StoredFiles {
        private final StoredFiles files;

        WatchedFiles(StoredFiles files) {
            this.files = files;
        }

        @Override
        public PutLink putLink(String key, Announced file, Instant now, Duration validFor) {
            return files.putLink(key, file, now, validFor);
        }

        @Override
        public URI getLink(String key, String downloadName, String contentType, Duration validFor) {
            return files.getLink(key, downloadName, contentType, validFor);
        }

        @Override
        public Optional<byte[]> read(String key) {
            return files.read(key);
        }

        @Override
        public boolean keep(String key, byte[] content, String contentType) {
            return written("keep " + kind(key) + " " + contentType, () -> files.keep(key, content, contentType));
        }

        @Override
        public List<String> keys(String prefix) {
            return files.keys(prefix);
        }

        @Override
        public void remove(String key) {
            written("remove " + kind(key), () -> {
                files.remove(key);
                return true;
            });
        }
    }
}
