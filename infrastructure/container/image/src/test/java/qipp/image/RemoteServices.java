package qipp.image;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import qipp.cloud.dynamodb.DynamoDbLocal;
import qipp.domain.upload.Upload;
import qipp.embedded.data.DataFolder;
import qipp.embedded.s3.EmbeddedS3;
import qipp.embedded.signin.DevelopmentSignIn;

/**
 * What the server finds in its environment, each over the network: an S3 server (S3Proxy), a table (DynamoDB Local) and
 * somebody who signs people in. They listen on the loopback address, so the server shares this machine's network.
 */
final class RemoteServices implements AutoCloseable {
    private static final String ACCESS_KEY = "qipp";
    private static final String SECRET = "a secret of this test";
    private static final String PAGE = "http://127.0.0.1:8080";
    private static final String TABLE = "qipp";
    private static final int ANY_FREE = 0;

    private final DataFolder folder;
    private final EmbeddedS3 s3;
    private final DynamoDbLocal dynamoDb;
    private final DevelopmentSignIn signIn;
    private final AtomicReference<Consumer<String>> told;

    private RemoteServices(
            DataFolder folder,
            EmbeddedS3 s3,
            DynamoDbLocal dynamoDb,
            DevelopmentSignIn signIn,
            AtomicReference<Consumer<String>> told) {
        this.folder = folder;
        this.s3 = s3;
        this.dynamoDb = dynamoDb;
        this.signIn = signIn;
        this.told = told;
    }

    static RemoteServices start(Path path) throws IOException {
        var folder = DataFolder.open(path);
        var told = new AtomicReference<Consumer<String>>(_ -> {});
        var s3 = EmbeddedS3.start(new EmbeddedS3.Settings(
                folder.files(),
                ACCESS_KEY,
                SECRET,
                "127.0.0.1",
                ANY_FREE,
                PAGE,
                key -> told.get().accept(key),
                Duration.ZERO));
        var dynamoDb = DynamoDbLocal.start();
        dynamoDb.createTable(TABLE);
        var signIn = DevelopmentSignIn.start(folder.keys(), ANY_FREE, PAGE, Clock.systemUTC());
        return new RemoteServices(folder, s3, dynamoDb, signIn, told);
    }

    /** Has somebody told the key of each file that comes into {@code incoming/} from now on. */
    void tell(Consumer<String> listener) {
        told.set(key -> {
            if (key.startsWith(Upload.INCOMING)) {
                listener.accept(key);
            }
        });
    }

    /** Where to sign in. */
    URI signIn() {
        return signIn.address();
    }

    /** How the server finds them. */
    Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        environment.put("AWS_REGION", EmbeddedS3.REGION);
        environment.put("AWS_ACCESS_KEY_ID", ACCESS_KEY);
        environment.put("AWS_SECRET_ACCESS_KEY", SECRET);
        environment.put("QIPP_BUCKET", EmbeddedS3.BUCKET);
        environment.put("QIPP_TABLE", TABLE);
        environment.put("QIPP_ISSUER", signIn.issuer().issuer());
        environment.put("QIPP_AUDIENCE", signIn.issuer().audience());
        environment.put("QIPP_KEYS", signIn.issuer().keys().toString());
        environment.put("QIPP_S3_ENDPOINT", s3.endpoint().toString());
        environment.put("QIPP_DYNAMODB_ENDPOINT", dynamoDb.endpoint().toString());
        environment.put("PORT", Integer.toString(ANY_FREE));
        return environment;
    }

    @Override
    public void close() {
        signIn.close();
        dynamoDb.close();
        s3.close();
        folder.close();
    }
}
