package qipp.documents;

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
 * What the documents may use, and which package may use which library; what stands in no list is refused. Each rule was
 * seen to fail, on a class in {@code qipp.documents} itself that used {@code java.net.http} and Jackson's mapper, and
 * on {@code archive} using {@code spreadsheet}, which uses it.
 */
class ArchitectureTest {
    private static final JavaClasses DOCUMENTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("qipp.documents");

    /** Bytes and text, but no network, no process and no database. */
    private static final List<String> EVERYWHERE = List.of(
            "java.io..",
            "java.lang..",
            "java.math..",
            "java.nio..",
            "java.security..",
            "java.text..",
            "java.time..",
            "java.util..",
            "qipp.documents..",
            "qipp.domain..");

    static Stream<Arguments> libraries() {
        return Stream.of(
                arguments("org.dhatim.fastexcel..", List.of("qipp.documents.spreadsheet..")),
                arguments("de.siegmar.fastcsv..", List.of("qipp.documents.report..")),
                arguments("tools.jackson..", List.of("qipp.documents.json..", "qipp.documents.programme..")));
    }

    @Test
    void uses_what_is_listed_alone() {
        String[] listed = Stream.concat(
                        EVERYWHERE.stream(),
                        libraries().map(row -> row.get()[0]).map(String.class::cast))
                .toArray(String[]::new);
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(listed).check(DOCUMENTS);
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
                .check(DOCUMENTS);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("qipp.(**)").should().beFreeOfCycles().check(DOCUMENTS);
    }
}
