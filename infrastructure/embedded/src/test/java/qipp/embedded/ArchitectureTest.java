package qipp.embedded;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import qipp.cloud.architecture.ModuleArchitecture;

/**
 * What the embedded server may use, and which package may use which library; what stands in no list is refused. Each
 * rule was seen to fail: on a class in {@code data} that used a type of every library of the list, and {@code java.rmi},
 * which is in none; on {@code opening} using {@code data}, which uses it.
 */
class ArchitectureTest extends ModuleArchitecture {
    ArchitectureTest() {
        super("qipp.embedded");
    }

    @Override
    protected List<String> everywhere() {
        return List.of(
                "java.io..",
                "java.lang..",
                "java.math..",
                "java.net..",
                "java.nio..",
                "java.security..",
                "java.time..",
                "java.util..",
                "org.slf4j..",
                "qipp.cloud..",
                "qipp.documents..",
                "qipp.domain..",
                "qipp.embedded..",
                "qipp.samples..",
                "qipp.terminal..");
    }

    @Override
    protected Stream<Arguments> libraries() {
        return Stream.of(
                arguments("ch.qos.logback..", List.of("qipp.embedded.logging..")),
                arguments("com.nimbusds..", List.of("qipp.embedded.signin..")),
                arguments("picocli..", List.of("qipp.embedded", "qipp.embedded.commands..")),
                arguments("java.text..", List.of("qipp.embedded.signin..")),
                arguments("com.sun.net.httpserver..", List.of("qipp.embedded.control..", "qipp.embedded.signin..")),
                arguments("java.sql..", List.of("qipp.embedded.table..")),
                arguments("org.sqlite..", List.of("qipp.embedded.table..")),
                arguments("tools.jackson..", List.of("qipp.embedded.table..")),
                arguments("org.gaul.s3proxy..", List.of("qipp.embedded.s3..")),
                arguments("org.gaul.shaded.org.eclipse.jetty..", List.of("qipp.embedded.s3..")),
                arguments("software.amazon.awssdk..", List.of("qipp.embedded.s3..")),
                arguments("org.springframework..", List.of("qipp.embedded")));
    }
}
