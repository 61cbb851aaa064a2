package qipp.lambda;

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
 * What the artefact may use, which package may use which library, and which of its own packages each may know. Each rule
 * was seen to fail, on a class of {@code gateway} that used Spring, a client of AWS and {@code handlers}.
 */
class ArchitectureTest {
    private static final String APPLICATION = "qipp.lambda.application..";

    private static final JavaClasses LAMBDA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("qipp.lambda");

    private static final List<String> EVERYWHERE = List.of(
            "java..",
            "qipp.lambda..",
            "qipp.domain..",
            "qipp.documents.json..",
            "qipp.cloud.edge..",
            "qipp.cloud.events..",
            "qipp.cloud.files..",
            "qipp.cloud.functions..",
            "qipp.cloud.table..");

    static Stream<Arguments> libraries() {
        return Stream.of(
                arguments("org.springframework..", List.of(APPLICATION)),
                arguments("qipp.cloud.application..", List.of(APPLICATION)),
                arguments("qipp.cloud.keeping..", List.of(APPLICATION)),
                arguments("qipp.documents.programme..", List.of(APPLICATION)),
                arguments("org.crac..", List.of("qipp.lambda.priming..")),
                arguments("org.slf4j..", List.of("qipp.lambda.handlers..", "qipp.lambda.priming..")));
    }

    static Stream<Arguments> neighbours() {
        return Stream.of(
                arguments("qipp.lambda.gateway..", List.of()),
                arguments("qipp.lambda.handlers..", List.of("qipp.lambda.gateway..")),
                arguments("qipp.lambda.priming..", List.of("qipp.lambda.handlers..")));
    }

    @Test
    void uses_what_is_listed_alone() {
        String[] listed = Stream.concat(
                        EVERYWHERE.stream(),
                        libraries().map(row -> row.get()[0]).map(String.class::cast))
                .toArray(String[]::new);
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(listed).check(LAMBDA);
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
                .check(LAMBDA);
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void a_package_knows_its_neighbours_alone(String name, List<String> neighbours) {
        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat(resideInAPackage("qipp.lambda..")
                        .and(not(resideInAnyPackage(neighbours.toArray(String[]::new))))
                        .and(not(resideInAPackage(name))))
                .check(LAMBDA);
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
                .check(LAMBDA);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("qipp.(**)").should().beFreeOfCycles().check(LAMBDA);
    }
}
