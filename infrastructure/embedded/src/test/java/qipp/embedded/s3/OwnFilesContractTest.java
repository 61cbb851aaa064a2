package qipp.embedded.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.cloud.s3.StoredFilesContract;
import qipp.domain.keeping.StoredFiles;

class OwnFilesContractTest extends StoredFilesContract {
    @TempDir
    private static Path folder;

    private static EmbeddedS3 server;
    private static StoredFiles byTheServer;
    private static StoredFiles files;

    @BeforeAll
    static void start() {
        server = Servers.start(folder, _ -> {});
        byTheServer = Servers.files(server);
        files = OwnFiles.in(folder, byTheServer);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected StoredFiles files() {
        return files;
    }

    @Test
    void sees_what_came_by_the_server_and_the_other_way_round() {
        files.keep("both/own", new byte[] {1}, "text/csv");
        byTheServer.keep("both/server", new byte[] {2}, "text/csv");

        assertThat(byTheServer.read("both/own")).hasValue(new byte[] {1});
        assertThat(files.read("both/server")).hasValue(new byte[] {2});
        assertThat(files.keep("both/server", new byte[] {3}, "text/csv")).isFalse();
        assertThat(byTheServer.keep("both/own", new byte[] {3}, "text/csv")).isFalse();
        assertThat(files.keys("both/")).isEqualTo(byTheServer.keys("both/"));
    }
}
