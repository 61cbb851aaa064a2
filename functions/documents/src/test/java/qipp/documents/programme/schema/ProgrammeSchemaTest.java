package qipp.documents.programme.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.documents.json.CanonicalJson;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.programme.Programmes;

/** What the reader makes of the schema is what a whole validator makes of it. */
class ProgrammeSchemaTest {
    private static final Schema ORACLE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(Programmes.schema(), StandardCharsets.UTF_8), InputFormat.JSON);

    private static final List<Json> WRONG = List.of(
            Json.NULL,
            Json.number(-1),
            Json.number(1_000_000),
            Json.text(""),
            Json.text("x"),
            Json.truth(true),
            new Json.Array(List.of()),
            Json.object(),
            Json.object(Json.member("x", Json.NULL)));

    static Stream<String> shippedIds() {
        return Programmes.shippedIds().stream();
    }

    @ParameterizedTest
    @MethodSource("shippedIds")
    void agrees_with_a_validator_on_each_value_replaced_and_each_key_left_out_or_added(String id) {
        var document = JsonReading.read(Programmes.shippedDocument(id).orElseThrow());

        assertThat(changes(document)).hasSizeGreaterThan(500).allSatisfy(changed -> {
            var problems = new Problems();
            new ProgrammeSchema(problems).check(changed);
            var text = new String(CanonicalJson.bytes(changed), StandardCharsets.UTF_8);
            assertThat(problems.isEmpty())
                    .as(text)
                    .isEqualTo(ORACLE.validate(text, InputFormat.JSON).isEmpty());
        });
    }

    @Test
    void is_itself_a_schema_that_a_validator_understands() {
        assertThat(ORACLE.validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    /** The document with one thing changed, for everything in it. */
    private static List<Json> changes(Json json) {
        var changes = new ArrayList<>(WRONG);
        switch (json) {
            case Json.Members members ->
                members.members().forEach((key, value) -> {
                    changes.add(members.without(key));
                    changes.add(members.with(key + "x", value));
                    changes(value).forEach(changed -> changes.add(members.with(key, changed)));
                });
            case Json.Array(var values) -> {
                for (int i = 0; i < Math.min(values.size(), 2); i++) {
                    int at = i;
                    changes(values.get(i)).forEach(changed -> changes.add(replaced(values, at, changed)));
                }
            }
            case Json.Text _, Json.Numeric _, Json.Truth _, Json.Null _ -> {}
        }
        return changes;
    }

    private static Json replaced(List<Json> values, int at, Json changed) {
        var replaced = new ArrayList<>(values);
        replaced.set(at, changed);
        return new Json.Array(replaced);
    }
}
