package qipp.cloud.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.cloud.edge.problem.Problem;
import qipp.cloud.edge.problem.ProblemType;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.functions.Operation;
import qipp.cloud.functions.checking.CheckTracker;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;

class OpenApiTest {
    private static final Set<String> PAGES = Set.of("/health", "/ready", "/openapi.json");

    static List<Operation<?, ?>> operations() {
        return Product.small(new MemoryTable(), new MemoryFiles()).functions().operations();
    }

    /** Every record that goes in or out; a tracker is taken as any JSON, so it has no fields. */
    static Stream<Class<?>> records() {
        return Stream.concat(
                        operations().stream().flatMap(one -> Stream.of(one.input(), one.output())),
                        Stream.of(Problem.class))
                .filter(type -> type != CheckTracker.In.class)
                .flatMap(type -> RecordSchema.below(type).stream())
                .distinct();
    }

    @Test
    void describes_every_function_and_every_page_and_nothing_else() {
        var expected = new TreeSet<>(PAGES);
        operations().forEach(operation -> expected.add("/" + operation.name()));
        assertThat(OpenApi.paths().keySet()).isEqualTo(expected);
    }

    @Test
    void is_served_to_anyone() {
        var answer =
                Product.small(new MemoryTable(), new MemoryFiles()).call("GET", "/openapi.json", Map.of(), new byte[0]);
        assertThat(answer.fields().text("openapi")).isEqualTo("3.1.0");
        assertThat(answer.headers()).containsEntry("content-type", "application/json");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void names_what_a_function_takes_and_gives(Operation<?, ?> operation) {
        var post = JsonFields.of(OpenApi.paths().get("/" + operation.name())).object("post");
        assertThat(post.text("operationId")).isEqualTo(operation.name());
        assertThat(schema(post.object("requestBody"), "application/json"))
                .isEqualTo(OpenApi.schemaOf(operation.input()));
        assertThat(schema(post.object("responses").object("200"), "application/json"))
                .isEqualTo(OpenApi.schemaOf(operation.output()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void names_every_problem_that_a_function_may_answer_with(Operation<?, ?> operation) {
        var responses = OpenApi.members(JsonFields.of(OpenApi.paths().get("/" + operation.name()))
                .object("post")
                .json("responses"));
        var expected = new TreeSet<>(Set.of("200"));
        Arrays.stream(ProblemType.values())
                .filter(type -> type != ProblemType.METHOD_NOT_ALLOWED)
                .forEach(type -> expected.add(String.valueOf(type.status())));
        assertThat(responses.keySet()).isEqualTo(expected);
    }

    @Test
    void names_every_type_of_problem() {
        var names = JsonFields.of(OpenApi.schemas().get("Problem"))
                .object("properties")
                .object("type")
                .texts("enum");
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                        .map(type -> type.uri().toString())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_is_described_by_its_components(Class<?> type) {
        var name = OpenApi.schemaOf(type);
        assertThat(OpenApi.schemas()).containsKey(name);
        assertThat(RecordSchema.differences(type, OpenApi.schemas().get(name))).isEmpty();
    }

    @Test
    void every_reference_leads_somewhere_and_every_schema_is_used() {
        var used = new HashSet<String>();
        references(OpenApi.document(), used);
        var components = JsonFields.of(OpenApi.document()).object("components");
        var there = new HashSet<String>();
        for (String kind : List.of("schemas", "responses")) {
            OpenApi.members(components.json(kind))
                    .keySet()
                    .forEach(name -> there.add("#/components/" + kind + "/" + name));
        }
        assertThat(used).isEqualTo(there);
    }

    private static void references(Json json, Set<String> found) {
        switch (json) {
            case Json.Members(var members) ->
                members.forEach((key, value) -> {
                    if (key.equals("$ref") && value instanceof Json.Text(var reference)) {
                        found.add(reference);
                    }
                    references(value, found);
                });
            case Json.Array(var values) -> values.forEach(value -> references(value, found));
            case Json.Text _, Json.Numeric _, Json.Truth _, Json.Null _ -> {}
        }
    }

    private static String schema(JsonFields holder, String type) {
        return holder.object("content")
                .object(type)
                .object("schema")
                .text("$ref")
                .replace("#/components/schemas/", "");
    }
}
