package qipp.embedded;

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
 * What the embedded server may use, and which package may use which library; what stands in no list is refused. Each
 * rule was seen to fail: on a class in {@code data} that used a type of every library of the list, and {@code java.rmi},
 * which is in none; on {@code opening} using {@code data}, which uses it.
 */
class ArchitectureTest {
    private static final JavaClasses EMBEDDED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("qipp.embedded");

    private static final List<String> EVERYWHERE = List.of(
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
            "qipp.samples..");

    static Stream<Arguments> libraries() {
        return Stream.of(
                arguments("com.nimbusds..", List.of("qipp.embedded.signin..")),
                arguments("picocli..", List.of("qipp.embedded", "qipp.embedded.commands..")),
                arguments("java.text..", List.of("qipp.embedded.signin..")),
                arguments("com.sun.net.httpserver..", List.of("qipp.embedded.control..", "qipp.embedded.signin..")),
                arguments("java.sql..", List.of("qipp.embedded.table..")),
                arguments("org.sqlite..", List.of("qipp.embedded.table..")),
                arguments("tools.jackson..", List.of("qipp.embedded.table..")),
                arguments("org.gaul.s3proxy..", List.of("qipp.embedded.s3..")),
                arguments("software.amazon.awssdk..", List.of("qipp.embedded.s3..")),
                arguments("org.springframework..", List.of("qipp.embedded")));
    }

    @Test
    void uses_what_is_listed_alone() {
        String[] listed = Stream.concat(
                        EVERYWHERE.stream(),
                        libraries().map(row -> row.get()[0]).map(String.class::cast))
                .toArray(String[]::new);
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(listed).check(EMBEDDED);
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
                .check(EMBEDDED);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("qipp.(**)").should().beFreeOfCycles().check(EMBEDDED);
    }
}
