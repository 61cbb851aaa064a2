package qipp.cloud;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import qipp.cloud.architecture.PackageArchitecture;

/**
 * What the cloud may use, which package may use which library, and which of its own packages each may know; what stands
 * in no list is refused. Each rule was seen to fail: on a class in {@code qipp.cloud} itself that used a type of every
 * library of the list, and a logger, which is in none; on {@code functions} using {@code table} and {@code s3}, which
 * used {@code functions}; on a package of its own beside them; on {@code http} without Tomcat, on {@code events}
 * without {@code functions}, and on {@code submissions} and {@code uploading} without {@code checking}.
 */
class ArchitectureTest extends PackageArchitecture {
    private static final String EDGE = "qipp.cloud.edge";
    private static final String MESSAGE = EDGE + ".message";
    private static final String PROBLEM = EDGE + ".problem";
    private static final String FILES = "qipp.cloud.files";
    private static final String FUNCTIONS = "qipp.cloud.functions";
    private static final String CHECKING = FUNCTIONS + ".checking";
    private static final String IDENTITY = "qipp.cloud.identity";
    private static final String RECEIVING = FUNCTIONS + ".receiving";
    private static final String TRACKERS = FUNCTIONS + ".trackers";

    ArchitectureTest() {
        super("qipp.cloud");
    }

    @Override
    protected List<String> everywhere() {
        return List.of("java..", "qipp.cloud..", "qipp.documents..", "qipp.domain..");
    }

    @Override
    protected Stream<Arguments> libraries() {
        return Stream.of(
                arguments("org.springframework..", List.of(application(), "qipp.cloud.http..")),
                arguments("jakarta.servlet..", List.of(application(), "qipp.cloud.http..")),
                arguments("org.apache.catalina..", List.of(application(), "qipp.cloud.http..")),
                arguments("org.apache.coyote..", List.of(application(), "qipp.cloud.http..")),
                arguments("org.apache.tomcat..", List.of(application(), "qipp.cloud.http..")),
                arguments("tools.jackson..", List.of(application(), EDGE + ".body")),
                arguments("org.slf4j..", List.of(application(), EDGE + ".log")),
                arguments("com.nimbusds..", List.of(application(), IDENTITY)),
                arguments("software.amazon.awssdk.services.s3..", List.of(application(), "qipp.cloud.s3..")),
                arguments(
                        "software.amazon.awssdk.services.dynamodb..", List.of(application(), "qipp.cloud.dynamodb..")),
                arguments(
                        "software.amazon.awssdk.enhanced.dynamodb..", List.of(application(), "qipp.cloud.dynamodb..")),
                arguments(
                        "software.amazon.awssdk..",
                        List.of(application(), "qipp.cloud.aws..", "qipp.cloud.s3..", "qipp.cloud.dynamodb..")));
    }

    /** The application joins everything, so it is in no row; the domain and the documents are open to all. */
    @Override
    protected Stream<Arguments> neighbours() {
        return Stream.of(
                arguments("qipp.cloud.aws..", List.of()),
                arguments("qipp.cloud.dynamodb..", List.of("qipp.cloud.aws..", "qipp.cloud.table..")),
                arguments(EDGE, List.of(EDGE + ".body", EDGE + ".log", MESSAGE, PROBLEM, FUNCTIONS, FILES, IDENTITY)),
                arguments(EDGE + ".body", List.of(CHECKING, FILES)),
                arguments(EDGE + ".log", List.of(MESSAGE, PROBLEM, FUNCTIONS, RECEIVING)),
                arguments(MESSAGE, List.of(FILES)),
                arguments(PROBLEM, List.of(EDGE + ".body", MESSAGE, IDENTITY)),
                arguments("qipp.cloud.events..", List.of(RECEIVING)),
                arguments(FILES, List.of()),
                arguments(FUNCTIONS, List.of()),
                arguments(FUNCTIONS + ".board", List.of(FUNCTIONS, FILES)),
                arguments(CHECKING, List.of(FUNCTIONS, FILES, TRACKERS)),
                arguments(FUNCTIONS + ".programmes", List.of(FUNCTIONS, FILES)),
                arguments(RECEIVING, List.of(FUNCTIONS, FILES, CHECKING)),
                arguments(FUNCTIONS + ".submissions", List.of(FUNCTIONS, FILES, CHECKING, RECEIVING)),
                arguments(FUNCTIONS + ".sweeping", List.of(RECEIVING)),
                arguments(TRACKERS, List.of(FUNCTIONS, FILES)),
                arguments(FUNCTIONS + ".uploading", List.of(FUNCTIONS, CHECKING, RECEIVING, TRACKERS)),
                arguments("qipp.cloud.http..", List.of(EDGE, MESSAGE, FILES)),
                arguments(IDENTITY, List.of()),
                arguments("qipp.cloud.keeping..", List.of("qipp.cloud.table..", FILES)),
                arguments("qipp.cloud.s3..", List.of("qipp.cloud.aws..")),
                arguments("qipp.cloud.table..", List.of()));
    }
}
