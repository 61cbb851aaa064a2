package qipp.embedded.s3;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import qipp.cloud.s3.StoredFilesContract;
import qipp.domain.keeping.StoredFiles;

class EmbeddedStoredFilesContractTest extends StoredFilesContract {
    @TempDir
    private static Path folder;

    private static EmbeddedS3 server;
    private static StoredFiles files;

    @BeforeAll
    static void start() {
        server = Servers.start(folder, _ -> {});
        files = Servers.files(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected StoredFiles files() {
        return files;
    }
}
