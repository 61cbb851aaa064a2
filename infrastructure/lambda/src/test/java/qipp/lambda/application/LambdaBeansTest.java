package qipp.lambda.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import qipp.cloud.application.Functions;
import qipp.cloud.application.Ports;
import qipp.cloud.application.RandomIds;
import qipp.cloud.edge.CallLog;
import qipp.cloud.edge.Origins;
import qipp.cloud.fakes.Issued;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.SettableClock;

class LambdaBeansTest {
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
            assertThat(context.getBeanNamesForType(Function.class)).containsExactly(name);
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

    private static GenericApplicationContext started(String definition) {
        var context = new GenericApplicationContext();
        context.register((registry, _) -> LambdaBeans.register(registry, PORTS, HANDLERS, definition));
        context.refresh();
        return context;
    }
}
