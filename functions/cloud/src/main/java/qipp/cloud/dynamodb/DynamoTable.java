package qipp.cloud.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import qipp.cloud.aws.AwsCalls;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** The table in DynamoDB: string keys {@code pk} and {@code sk}, consistent reads, conditional puts. */
public final class DynamoTable implements KeyValueTable {
    private static final String DYNAMODB = "DynamoDB";
    private static final Expression ABSENT = Expression.builder()
            .expression("attribute_not_exists(#pk)")
            .putExpressionName("#pk", WrittenItem.PARTITION)
            .build();

    private final DynamoDbTable<WrittenItem> table;

    public DynamoTable(DynamoDbClient client, String name) {
        this.table =
                DynamoDbEnhancedClient.builder().dynamoDbClient(client).build().table(name, WrittenItem.SCHEMA);
    }

    /** The table of a name, over a connection of its own. */
    public static DynamoTable over(AwsConnection connection, String name) {
        return new DynamoTable(connection.configure(DynamoDbClient.builder()).build(), name);
    }

    @Override
    public Optional<Item> get(Key key) {
        return AwsCalls.answered(
                        DYNAMODB,
                        () -> Optional.ofNullable(
                                table.getItem(read -> read.key(dynamoKey(key)).consistentRead(true))))
                .map(WrittenItem::item);
    }

    @Override
    public boolean putIfAbsent(Item item) {
        return put(item, ABSENT);
    }

    @Override
    public boolean replace(Item item, long expectedVersion) {
        item.requireNextAfter(expectedVersion);
        return put(item, versionIs(expectedVersion));
    }

    @Override
    public List<Item> query(String partition, String sortPrefix) {
        return AwsCalls.answered(
                DYNAMODB,
                () -> table
                        .query(read -> read.queryConditional(beginning(partition, sortPrefix))
                                .consistentRead(true))
                        .items()
                        .stream()
                        .map(WrittenItem::item)
                        .toList());
    }

    @Override
    public Optional<Item> last(String partition, String sortPrefix) {
        return AwsCalls.answered(
                DYNAMODB,
                () -> table
                        .query(read -> read.queryConditional(beginning(partition, sortPrefix))
                                .consistentRead(true)
                                .scanIndexForward(false)
                                .limit(1))
                        .items()
                        .stream()
                        .findFirst()
                        .map(WrittenItem::item));
    }

    private boolean put(Item item, Expression condition) {
        var write = UUID.randomUUID().toString();
        var request = PutItemEnhancedRequest.builder(WrittenItem.class)
                .item(new WrittenItem(item, write))
                .conditionExpression(condition)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        return AwsCalls.answered(DYNAMODB, () -> put(request, write));
    }

    private boolean put(PutItemEnhancedRequest<WrittenItem> request, String write) {
        try {
            table.putItem(request);
            return true;
        } catch (ConditionalCheckFailedException taken) {
            return isWrittenBy(write, taken.item());
        }
    }

    /** The client sends a call again whose answer was lost; it then meets what it wrote itself. */
    private static boolean isWrittenBy(String write, Map<String, AttributeValue> present) {
        return AttributeValue.fromS(write).equals(present.get(WrittenItem.WRITE));
    }

    private static Expression versionIs(long expected) {
        return Expression.builder()
                .expression("#version = :expected")
                .putExpressionName("#version", WrittenItem.VERSION)
                .putExpressionValue(":expected", AttributeValue.fromN(Long.toString(expected)))
                .build();
    }

    private static QueryConditional beginning(String partition, String sortPrefix) {
        var key = software.amazon.awssdk.enhanced.dynamodb.Key.builder().partitionValue(partition);
        return sortPrefix.isEmpty()
                ? QueryConditional.keyEqualTo(key.build())
                : QueryConditional.sortBeginsWith(key.sortValue(sortPrefix).build());
    }

    private static software.amazon.awssdk.enhanced.dynamodb.Key dynamoKey(Key key) {
        return software.amazon.awssdk.enhanced.dynamodb.Key.builder()
                .partitionValue(key.partition())
                .sortValue(key.sort())
                .build();
    }
}
