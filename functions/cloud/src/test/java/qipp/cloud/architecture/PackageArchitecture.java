package qipp.cloud.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Also which of a module's packages each of them may know; the package of the application joins them all, and is in no row. */
public abstract class PackageArchitecture extends ModuleArchitecture {
    private final String root;

    protected PackageArchitecture(String root) {
        super(root);
        this.root = root;
    }

    /** Each package with those that it may know. */
    protected abstract Stream<Arguments> neighbours();

    protected final String application() {
        return root + ".application..";
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void a_package_knows_its_neighbours_alone(String name, List<String> neighbours) {
        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..")
                        .and(not(resideInAnyPackage(neighbours.toArray(String[]::new))))
                        .and(not(resideInAPackage(name))))
                .check(module());
    }

    @Test
    void every_package_is_listed() {
        var listed =
                Stream.concat(Stream.of(application()), names(neighbours())).toArray(String[]::new);
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(listed)
                .check(module());
    }
}
