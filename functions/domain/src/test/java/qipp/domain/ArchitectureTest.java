package qipp.domain;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The domain is plain Java that asks for nothing. Each rule was seen to fail, on: a method that takes a
 * {@code java.nio.file.Path}; {@code LocalDate.now()}, {@code LocalDate::now} and {@code System.getenv}; a record with
 * a {@code double}, and {@code BigDecimal.doubleValue()}; {@code money} using {@code tracker}, which uses it.
 */
class ArchitectureTest {
    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("qipp.domain");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final Set<String> HIDDEN_INPUTS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone");

    @Test
    void uses_java_and_itself_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java.lang..", "java.math..", "java.time..", "java.util..", "qipp.domain..")
                                .or(belongToAnyOf(URI.class)))
                .check(DOMAIN);
    }

    @Test
    void is_given_time_randomness_and_the_environment() {
        noClasses()
                .should()
                .accessTargetWhere(uses("it is time, randomness or the environment", ArchitectureTest::isHiddenInput))
                .because("the same values must always give the same answer")
                .check(DOMAIN);
    }

    @Test
    void keeps_no_floating_point() {
        fields().should()
                .notHaveRawType(DescribedPredicate.describe("floating point", ArchitectureTest::isFloating))
                .check(DOMAIN);
    }

    @Test
    void computes_without_floating_point() {
        noClasses()
                .should()
                .accessTargetWhere(uses("it takes or gives floating point", ArchitectureTest::takesOrGivesFloating))
                .because("money is exact decimal")
                .check(DOMAIN);
    }

    @Test
    void has_packages_free_of_cycles() {
        slices().matching("qipp.(**)").should().beFreeOfCycles().check(DOMAIN);
    }

    /** Calls and method references alike: {@code LocalDate::now} asks the clock as {@code LocalDate.now()} does. */
    private static DescribedPredicate<JavaAccess<?>> uses(String what, CodeUnitCondition condition) {
        return DescribedPredicate.describe(
                what, access -> access.getTarget() instanceof CodeUnitAccessTarget called && condition.holds(called));
    }

    private static boolean isHiddenInput(CodeUnitAccessTarget called) {
        JavaClass owner = called.getOwner();
        return HIDDEN_INPUTS.contains(owner.getName() + "." + called.getName())
                || owner.isAssignableTo(RandomGenerator.class)
                || isNow(called);
    }

    private static boolean isNow(AccessTarget called) {
        return called.getName().equals("now")
                && called.getOwner().getPackageName().startsWith("java.time");
    }

    private static boolean takesOrGivesFloating(CodeUnitAccessTarget called) {
        return Stream.concat(called.getRawParameterTypes().stream(), Stream.of(called.getRawReturnType()))
                .anyMatch(ArchitectureTest::isFloating);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private interface CodeUnitCondition {
        boolean holds(CodeUnitAccessTarget called);
    }
}
