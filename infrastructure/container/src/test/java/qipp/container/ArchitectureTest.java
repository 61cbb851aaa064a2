package qipp.container;

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
 * What the container's process may use, and which package may use which library; what stands in no list is refused. Each
 * rule was seen to fail: on a class in {@code events} that used Spring, one in {@code qipp.container} that used the
 * JDK's HTTP server, and {@code java.sql}, which is in none.
 */
class ArchitectureTest {
    private static final JavaClasses CONTAINER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("qipp.container");

    private static final List<String> EVERYWHERE = List.of(
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

    static Stream<Arguments> libraries() {
        return Stream.of(
                arguments("com.sun.net.httpserver..", List.of("qipp.container.events..")),
                arguments("org.springframework..", List.of("qipp.container")));
    }

    @Test
    void uses_what_is_listed_alone() {
        String[] listed = Stream.concat(
                        EVERYWHERE.stream(),
                        libraries().map(row -> row.get()[0]).map(String.class::cast))
                .toArray(String[]::new);
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(listed).check(CONTAINER);
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
                .check(CONTAINER);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("qipp.(**)").should().beFreeOfCycles().check(CONTAINER);
    }
}
