package qipp.cloud;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the cloud may use, which package may use which library, and which of its own packages each may know; what stands
 * in no list is refused. Each rule was seen to fail: on a class in {@code qipp.cloud} itself that used a type of every
 * library of the list, and a logger, which is in none; on {@code functions} using {@code table} and {@code s3}, which
 * used {@code functions}; on a package of its own beside them; on {@code http} without Tomcat, on {@code events}
 * without {@code functions}, and on {@code submissions} and {@code uploading} without {@code checking}.
 */
class ArchitectureTest {
    private static final String APPLICATION = "qipp.cloud.application..";

    private static final String FILES = "qipp.cloud.files";
    private static final String FUNCTIONS = "qipp.cloud.functions";
    private static final String CHECKING = FUNCTIONS + ".checking";
    private static final String RECEIVING = FUNCTIONS + ".receiving";
    private static final String TRACKERS = FUNCTIONS + ".trackers";

    private static final JavaClasses CLOUD = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("qipp.cloud");

    private static final List<String> EVERYWHERE =
            List.of("java..", "qipp.cloud..", "qipp.documents..", "qipp.domain..");

    static Stream<Arguments> libraries() {
        return Stream.of(
                arguments("org.springframework..", List.of(APPLICATION, "qipp.cloud.http..")),
                arguments("jakarta.servlet..", List.of(APPLICATION, "qipp.cloud.http..")),
                arguments("org.apache.catalina..", List.of(APPLICATION, "qipp.cloud.http..")),
                arguments("tools.jackson..", List.of(APPLICATION, "qipp.cloud.edge..")),
                arguments("org.slf4j..", List.of(APPLICATION, "qipp.cloud.edge..")),
                arguments("com.nimbusds..", List.of(APPLICATION, "qipp.cloud.identity..")),
                arguments("software.amazon.awssdk.services.s3..", List.of(APPLICATION, "qipp.cloud.s3..")),
                arguments("software.amazon.awssdk.services.dynamodb..", List.of(APPLICATION, "qipp.cloud.dynamodb..")),
                arguments("software.amazon.awssdk.enhanced.dynamodb..", List.of(APPLICATION, "qipp.cloud.dynamodb..")),
                arguments(
                        "software.amazon.awssdk..",
                        List.of(APPLICATION, "qipp.cloud.aws..", "qipp.cloud.s3..", "qipp.cloud.dynamodb..")));
    }

    /** The application joins everything, so it is in no row; the domain and the documents are open to all. */
    static Stream<Arguments> neighbours() {
        return Stream.of(
                arguments("qipp.cloud.aws..", List.of()),
                arguments("qipp.cloud.dynamodb..", List.of("qipp.cloud.aws..", "qipp.cloud.table..")),
                arguments("qipp.cloud.edge..", List.of(FUNCTIONS + "..", FILES, "qipp.cloud.identity..")),
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
                arguments("qipp.cloud.http..", List.of("qipp.cloud.edge..", FILES)),
                arguments("qipp.cloud.identity..", List.of()),
                arguments("qipp.cloud.keeping..", List.of("qipp.cloud.table..", FILES)),
                arguments("qipp.cloud.s3..", List.of("qipp.cloud.aws..")),
                arguments("qipp.cloud.table..", List.of()));
    }

    @Test
    void uses_what_is_listed_alone() {
        String[] listed = Stream.concat(
                        EVERYWHERE.stream(),
                        libraries().map(row -> row.get()[0]).map(String.class::cast))
                .toArray(String[]::new);
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(listed).check(CLOUD);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_stays_in_its_package(String library, List<String> packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLOUD);
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void a_package_knows_its_neighbours_alone(String name, List<String> neighbours) {
        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat(resideInAPackage("qipp.cloud..")
                        .and(not(resideInAnyPackage(neighbours.toArray(String[]::new))))
                        .and(not(resideInAPackage(name))))
                .check(CLOUD);
    }

    @Test
    void every_package_is_listed() {
        String[] listed = Stream.concat(
                        Stream.of(APPLICATION),
                        neighbours().map(row -> row.get()[0]).map(String.class::cast))
                .toArray(String[]::new);
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(listed)
                .check(CLOUD);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("qipp.(**)").should().beFreeOfCycles().check(CLOUD);
    }
}
