package qipp.lambda.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.support.GenericApplicationContext;
import qipp.cloud.application.Functions;
import qipp.cloud.application.Ports;
import qipp.cloud.application.RandomIds;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.fakes.Issued;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.SettableClock;
import qipp.cloud.keeping.ProgrammeVersionItems;
import qipp.cloud.keeping.SavedPolicies;

class LambdaApplicationTest {
    private static final Ports PORTS = new Ports(
            new MemoryTable(),
            new MemoryFiles(),
            new Issued(),
            new SettableClock(Instant.parse("2012-07-02T09:00:00Z")),
            new RandomIds()::nextUploadId);
    private static final Handlers HANDLERS =
            Handlers.over(Functions.over(PORTS), PORTS, new Origins(Set.of()), new CallLog(Clock.systemUTC()));

    static Set<String> names() {
        return HANDLERS.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void registers_the_function_that_is_named_and_no_other(String name) {
        try (var context = started(name)) {
            assertThat(context.getBeansOfType(FunctionRegistration.class))
                    .containsOnlyKeys(name)
                    .allSatisfy(
                            (_, function) -> assertThat(function.getTarget()).isInstanceOf(StreamFunction.class));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "readboard",
                "readBoard ",
                "readBoard,mergeTrackers",
                "readBoard|mergeTrackers",
                "functionRouter",
                "priming"
            })
    void does_not_start_unless_exactly_one_function_is_named(String definition) {
        assertThatThrownBy(() -> started(definition))
                .isInstanceOf(WrongDefinition.class)
                .hasMessageContaining("SPRING_CLOUD_FUNCTION_DEFINITION is '" + definition + "'")
                .hasMessageContaining("receiveTracker")
                .hasMessageContaining("requestUpload");
    }

    @Test
    void rehearsals_change_nothing() {
        var table = (MemoryTable) PORTS.table();

        names().forEach(name -> {
            var handler = HANDLERS.named(name).orElseThrow();
            handler.rehearsals().forEach(handler::handle);
        });

        assertThat(table.all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_rehearsal_on_a_stage_is_no_fault(String name) {
        var stage = Stage.of(name, new SavedPolicies(new ProgrammeVersionItems(PORTS.table()), PORTS.files()));

        assertThat(stage.rehearsals().stream().map(stage::handle).map(answer -> new String(answer, UTF_8)))
                .allMatch(answer -> answer.matches(".*\"statusCode\":[24]\\d\\d}"), "a fault");
    }

    private static GenericApplicationContext started(String definition) {
        var context = new GenericApplicationContext();
        LambdaApplication.register(context, PORTS, new Origins(Set.of()), definition);
        context.refresh();
        return context;
    }
}
