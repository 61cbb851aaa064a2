package qipp.localstack;

import com.github.dockerjava.api.model.ContainerNetwork;
import java.time.Duration;
import java.util.Optional;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.dynamodb.DynamoTable;
import qipp.cloud.s3.S3StoredFiles;
import qipp.cloud.table.KeyValueTable;
import qipp.domain.keeping.StoredFiles;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.S3Client;

/** One LocalStack for all tests of this JVM, started by the first that asks, ended with it. Each test makes names of its own. */
final class LocalStack {
    static final String REGION = "eu-west-2";

    /** The last edition that needs no token. */
    private static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");

    private static final int SECONDS_TO_END = 30;

    private static final LocalStackContainer CONTAINER = start();

    private LocalStack() {}

    private static LocalStackContainer start() {
        var container = new LocalStackContainer(IMAGE)
                .withEnv("DEFAULT_REGION", REGION)
                // Or a link is taken whatever its signature.
                .withEnv("S3_SKIP_SIGNATURE_VALIDATION", "0")
                // Seconds that a function may take to start on a busy machine.
                .withEnv("LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT", "60");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(container)));
        return container;
    }

    /** Not killed, but asked to end: so it takes the functions' containers along. */
    private static void stop(LocalStackContainer container) {
        container
                .getDockerClient()
                .stopContainerCmd(container.getContainerId())
                .withTimeout(SECONDS_TO_END)
                .exec();
        container.stop();
    }

    static AwsConnection connection() {
        return AwsConnection.at(CONTAINER.getEndpoint(), REGION, CONTAINER.getAccessKey(), CONTAINER.getSecretKey())
                .withPatience(Duration.ofMinutes(1));
    }

    /** The address at which containers reach this machine. */
    static String thisMachine() {
        return CONTAINER.getContainerInfo().getNetworkSettings().getNetworks().values().stream()
                .map(ContainerNetwork::getGateway)
                .findFirst()
                .orElseThrow();
    }

    static S3Client s3() {
        return connection().configure(S3Client.builder()).forcePathStyle(true).build();
    }

    /** The files of a new bucket. */
    static StoredFiles newBucket(String name) {
        try (var s3 = s3()) {
            s3.createBucket(bucket -> bucket.bucket(name));
        }
        return S3StoredFiles.over(connection(), Optional.empty(), name);
    }

    /** A new table with the keys that the template gives it. */
    static KeyValueTable newTable(String name) {
        try (var dynamo = connection().configure(DynamoDbClient.builder()).build()) {
            dynamo.createTable(table -> table.tableName(name)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(text("pk"), text("sk"))
                    .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
        }
        return DynamoTable.over(connection(), name);
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
