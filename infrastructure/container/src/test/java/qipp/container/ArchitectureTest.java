package qipp.container;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import qipp.cloud.architecture.ModuleArchitecture;

/**
 * What the container's process may use, and which package may use which library; what stands in no list is refused. Each
 * rule was seen to fail: on a class in {@code events} that used Spring, one in {@code qipp.container} that used the
 * JDK's HTTP server, and {@code java.sql}, which is in none.
 */
class ArchitectureTest extends ModuleArchitecture {
    ArchitectureTest() {
        super("qipp.container");
    }

    @Override
    protected List<String> everywhere() {
        return List.of(
                "java.io..",
                "java.lang..",
                "java.net..",
                "java.nio..",
                "java.time..",
                "java.util..",
                "org.slf4j..",
                "qipp.cloud..",
                "qipp.container..",
                "qipp.documents..",
                "qipp.domain..");
    }

    @Override
    protected Stream<Arguments> libraries() {
        return Stream.of(
                arguments("com.sun.net.httpserver..", List.of("qipp.container.events..")),
                arguments("org.springframework..", List.of("qipp.container")));
    }
}
