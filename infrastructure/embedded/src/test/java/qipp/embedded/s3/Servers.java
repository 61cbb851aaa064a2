package qipp.embedded.s3;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.s3.S3StoredFiles;

/** Servers on a free port of the loopback address, and how to reach them. */
final class Servers {
    static final String PAGE = "http://127.0.0.1:8080";

    private static final String ACCESS_KEY = "qipp";
    private static final String SECRET = "a secret of this test";

    private Servers() {}

    static EmbeddedS3 start(Path folder, Consumer<String> created) {
        return EmbeddedS3.start(new EmbeddedS3.Settings(
                folder, ACCESS_KEY, SECRET, "127.0.0.1", 0, PAGE, created, Duration.ofMillis(1)));
    }

    static AwsConnection connection(EmbeddedS3 server) {
        return AwsConnection.at(server.endpoint(), EmbeddedS3.REGION, ACCESS_KEY, SECRET)
                .withPatience(Duration.ofMinutes(1));
    }

    static S3StoredFiles files(EmbeddedS3 server) {
        return S3StoredFiles.over(connection(server), Optional.empty(), EmbeddedS3.BUCKET);
    }
}
