package qipp.commandline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * What the command line may use: no server, no Spring, no network. Each rule was seen to fail, on a class in
 * {@code screen} that used {@code java.net.http}, FastCSV, and {@code check}, which uses it.
 */
class ArchitectureTest {
    private static final JavaClasses COMMAND_LINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("qipp.commandline");

    @Test
    void uses_what_is_listed_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.lang..",
                        "java.math..",
                        "java.nio..",
                        "java.time..",
                        "java.util..",
                        "de.siegmar.fastcsv..",
                        "picocli..",
                        "qipp.commandline..",
                        "qipp.documents..",
                        "qipp.domain..",
                        "qipp.terminal..")
                .check(COMMAND_LINE);
    }

    @Test
    void writes_csv_in_one_package() {
        noClasses()
                .that()
                .resideOutsideOfPackage("qipp.commandline.output")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv..")
                .check(COMMAND_LINE);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("qipp.(**)").should().beFreeOfCycles().check(COMMAND_LINE);
    }
}
