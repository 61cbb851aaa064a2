package qipp.cloud.dynamodb;

import java.util.Map;
import java.util.TreeMap;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/**
 * An item as it stands in DynamoDB.
 *
 * @param write names the one call that wrote it, so that a call which is sent again, as its answer was lost, knows its
 *     own work
 */
record WrittenItem(Item item, String write) {
    static final String PARTITION = "pk";
    static final String SORT = "sk";
    static final String VERSION = "version";
    static final String WRITE = "write";

    static final TableSchema<WrittenItem> SCHEMA = schema();

    private static TableSchema<WrittenItem> schema() {
        return StaticImmutableTableSchema.builder(WrittenItem.class, Builder.class)
                .newItemBuilder(Builder::new, Builder::build)
                .addAttribute(
                        String.class,
                        attribute -> attribute
                                .name(PARTITION)
                                .getter(written -> written.item.key().partition())
                                .setter((builder, value) -> builder.partition = value)
                                .tags(StaticAttributeTags.primaryPartitionKey()))
                .addAttribute(
                        String.class,
                        attribute -> attribute
                                .name(SORT)
                                .getter(written -> written.item.key().sort())
                                .setter((builder, value) -> builder.sort = value)
                                .tags(StaticAttributeTags.primarySortKey()))
                .addAttribute(
                        Long.class,
                        attribute -> attribute
                                .name(VERSION)
                                .getter(written -> written.item.version())
                                .setter((builder, value) -> builder.version = value))
                .addAttribute(
                        String.class,
                        attribute -> attribute
                                .name(WRITE)
                                .getter(WrittenItem::write)
                                .setter((builder, value) -> builder.write = value))
                .addAttribute(
                        EnhancedType.mapOf(String.class, String.class),
                        attribute -> attribute
                                .name("attributes")
                                .getter(written -> written.item.attributes())
                                .setter((builder, value) -> builder.attributes = value))
                .build();
    }

    /** Collects the attributes of one item while it is read. */
    static final class Builder {
        private String partition = "";
        private String sort = "";
        private long version;
        private String write = "";
        private Map<String, String> attributes = Map.of();

        WrittenItem build() {
            return new WrittenItem(new Item(new Key(partition, sort), version, new TreeMap<>(attributes)), write);
        }
    }
}
