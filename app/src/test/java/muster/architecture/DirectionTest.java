package muster.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There is one direction: a package uses only what stands left of it. ARCHITECTURE.md shows the same order. */
class DirectionTest {
    private static final List<String> CORE =
            List.of("text", "claim", "language", "place", "pack", "statement", "extract", "ledger", "account");
    private static final List<String> APP = List.of("reading", "store", "export", "intake", "view", "web", "cli");

    private static final JavaClasses MUSTER =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("muster");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(MUSTER.stream().map(DirectionTest::room).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(order());
    }

    @Test
    void aPackageUsesOnlyWhatStandsLeftOfIt() {
        classes().should(useOnlyWhatStandsLeft()).check(MUSTER);
    }

    @Test
    void noPackageUsesItselfThroughAnother() {
        slices().matching("muster.(**)").should().beFreeOfCycles().check(MUSTER);
    }

    @Test
    void theCoreKnowsNothingButJavaAndItself() {
        classes()
                .that(describe("are of the core", type -> CORE.contains(room(type))))
                .and()
                .resideOutsideOfPackage("muster.account.linear")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "muster.."))
                .check(MUSTER);
    }

    @Test
    void onlyTheLinearSumsKnowASolver() {
        classes()
                .that()
                .resideInAPackage("muster.account.linear")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "org.ojalgo..", "muster.account.linear"))
                .check(MUSTER);
    }

    @Test
    void theCoreKnowsNoFilesNoDatabaseNoNetworkAndNoClock() {
        noClasses()
                .that(describe("are of the core", type -> CORE.contains(room(type))))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..", "java.sql..", "java.net..", "java.net.http.."))
                .check(MUSTER);
        noClasses()
                .that(describe("are of the core", type -> CORE.contains(room(type))))
                .should()
                .callMethodWhere(asksTheMachine())
                .check(MUSTER);
    }

    /** Besides the command line and the web, which tell the day of an entry, the ledger alone looks at a clock. */
    @Test
    void readingAnsweringAndPrintingAskForNoDayNoLocaleAndNoTimeZone() {
        noClasses()
                .that(describe(
                        "read, answer or print",
                        type -> List.of("reading", "export", "intake", "view").contains(room(type))))
                .should()
                .callMethodWhere(asksTheMachine())
                .check(MUSTER);
    }

    /** Whether a call asks the machine what time it is, where it stands, or what it speaks. */
    private static DescribedPredicate<JavaMethodCall> asksTheMachine() {
        return describe("asks the machine for its time, zone or locale", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getName();
            boolean now = name.equals("now") && owner.startsWith("java.time.");
            boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
            boolean clock = owner.equals("java.time.Clock") && name.startsWith("system");
            boolean zone = name.equals("systemDefault") || owner.equals("java.util.TimeZone");
            boolean locale = owner.equals("java.util.Locale") && name.equals("getDefault");
            boolean plainCase = owner.equals("java.lang.String")
                    && (name.equals("toLowerCase") || name.equals("toUpperCase"))
                    && call.getTarget().getRawParameterTypes().isEmpty();
            return now || millis || clock || zone || locale || plainCase;
        });
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(MUSTER);
    }

    private static List<String> order() {
        return Stream.concat(CORE.stream(), APP.stream()).toList();
    }

    private static ArchCondition<JavaClass> useOnlyWhatStandsLeft() {
        return new ArchCondition<>("use only what stands left of them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int place = order().indexOf(room(type));
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass();
                    if (used.getPackageName().startsWith("muster.") && order().indexOf(room(used)) > place) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The package of a type below muster, subpackages left out. */
    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^muster\\.", "").replaceFirst("\\..*", "");
    }
}
