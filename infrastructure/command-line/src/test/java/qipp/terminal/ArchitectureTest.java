package qipp.terminal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the terminal may use: words of the domain alone. The rule was seen to fail on a class that used {@code java.net}. */
class ArchitectureTest {
    @Test
    void uses_what_is_listed_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.lang..",
                        "java.nio.charset..",
                        "java.util..",
                        "qipp.domain.finding..",
                        "qipp.domain.rag..",
                        "qipp.terminal..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("qipp.terminal"));
    }
}
