package qipp.lambda;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import qipp.cloud.architecture.PackageArchitecture;

/**
 * What the artefact may use, which package may use which library, and which of its own packages each may know. Each rule
 * was seen to fail, on a class of {@code gateway} that used Spring, a client of AWS and {@code handlers}.
 */
class ArchitectureTest extends PackageArchitecture {
    ArchitectureTest() {
        super("qipp.lambda");
    }

    @Override
    protected List<String> everywhere() {
        return List.of(
                "java..",
                "qipp.lambda..",
                "qipp.domain..",
                "qipp.documents.json..",
                "qipp.cloud.edge..",
                "qipp.cloud.events..",
                "qipp.cloud.files..",
                "qipp.cloud.functions..",
                "qipp.cloud.table..");
    }

    @Override
    protected Stream<Arguments> libraries() {
        return Stream.of(
                arguments("org.springframework..", List.of(application())),
                arguments("qipp.cloud.application..", List.of(application())),
                arguments("qipp.cloud.keeping..", List.of(application())),
                arguments("qipp.documents.programme..", List.of(application())),
                arguments("org.crac..", List.of("qipp.lambda.priming..")),
                arguments("org.slf4j..", List.of("qipp.lambda.handlers..", "qipp.lambda.priming..")));
    }

    @Override
    protected Stream<Arguments> neighbours() {
        return Stream.of(
                arguments("qipp.lambda.gateway..", List.of()),
                arguments("qipp.lambda.handlers..", List.of("qipp.lambda.gateway..")),
                arguments("qipp.lambda.priming..", List.of("qipp.lambda.handlers..")));
    }
}
