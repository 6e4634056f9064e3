package org.tongtu.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Inside a room the things are in order too: {@code plan.standard <- map <- target <- text <- check}. */
class PackageCycleTests {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tongtu");

    @Test
    void thingsOfThePlanDoNotDependOnEachOtherInACircle() {
        slices().matching("org.tongtu.plan.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theLogKnowsNothingOfTheProposalAboveIt() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                .that().resideInAPackage("org.tongtu.proposal.log")
                .should().dependOnClassesThat().resideInAPackage("org.tongtu.proposal")
                .check(classes);
    }
}
