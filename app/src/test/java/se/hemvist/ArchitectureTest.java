package se.hemvist;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnalyzeClasses(packages = "se.hemvist", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The way to a maintained fork of Camunda must stay a day's work. */
    @ArchTest
    static final ArchRule onlyTheEdgeKnowsCamunda = noClasses()
            .that()
            .resideOutsideOfPackages("se.hemvist.engine..", "se.hemvist.cockpit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule onlyTheEngineKnowsCamundasInside = noClasses()
            .that()
            .resideOutsideOfPackage("se.hemvist.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    /** What a kommun asks of the edge is free of Camunda, or the fork would reach every feature. */
    @ArchTest
    static final ArchRule theEdgeOffersNothingOfCamunda = noClasses()
            .that()
            .resideInAPackage("se.hemvist.engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** Whether people may meet is decided by pure functions: no framework, no database, no clock. */
    @ArchTest
    static final ArchRule conflictRulesDependOnNothing = classes()
            .that()
            .resideInAPackage("se.hemvist.conflict..")
            .should()
            .onlyDependOnClassesThat(conflictItselfOrPlainJava());

    @ArchTest
    static final ArchRule conflictRulesReadNoClock = noClasses()
            .that()
            .resideInAPackage("se.hemvist.conflict..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    /** A refusal is the only exception that a model's answer may end in, and never an error of the model itself. */
    @ArchTest
    static final ArchRule nobodyThrowsErrorsOfTheModel = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.camunda.bpm.engine.delegate.BpmnError");

    /** A stream of rows that nobody closes keeps its connection for ever, outside a transaction: rows are read as lists. */
    @ArchTest
    static final ArchRule nobodyLeavesAConnectionOpen =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    private static DescribedPredicate<JavaClass> conflictItselfOrPlainJava() {
        return JavaClass.Predicates.resideInAnyPackage(
                "se.hemvist.conflict..", "java..", "org.jspecify.annotations..", "org.springframework.modulith..");
    }
}
