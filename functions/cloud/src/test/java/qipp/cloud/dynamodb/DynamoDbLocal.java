package qipp.cloud.dynamodb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import qipp.cloud.aws.AwsConnection;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** DynamoDB Local in a process of its own, which ends with this one. For tests alone: its licence allows nothing else. */
public final class DynamoDbLocal implements AutoCloseable {
    private final Process process;
    private final URI endpoint;

    private DynamoDbLocal(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    public static DynamoDbLocal start() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DynamoDbLocalServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new DynamoDbLocal(process, URI.create(output.readLine()));
    }

    /** Where it listens: an address of this machine alone. */
    public URI endpoint() {
        return endpoint;
    }

    AwsConnection connection() {
        return AwsConnection.at(endpoint, "eu-west-2", "key", "secret").withPatience(Duration.ofMinutes(1));
    }

    /** Makes a table with the keys that the template gives it. */
    public void createTable(String name) {
        try (var client = connection().configure(DynamoDbClient.builder()).build()) {
            client.createTable(table -> table.tableName(name)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(text(WrittenItem.PARTITION), text(WrittenItem.SORT))
                    .keySchema(key(WrittenItem.PARTITION, KeyType.HASH), key(WrittenItem.SORT, KeyType.RANGE)));
        }
    }

    @Override
    public void close() {
        process.destroy();
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
