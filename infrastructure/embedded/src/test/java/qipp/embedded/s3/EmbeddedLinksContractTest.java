package qipp.embedded.s3;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.s3.PrivateLinksContract;
import qipp.domain.keeping.StoredFiles;

class EmbeddedLinksContractTest extends PrivateLinksContract {
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

    @Override
    protected AwsConnection connection() {
        return Servers.connection(server);
    }

    @Override
    protected String bucket() {
        return EmbeddedS3.BUCKET;
    }
}
