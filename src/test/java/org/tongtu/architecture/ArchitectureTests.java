package org.tongtu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;

/** The house's rules; each is also shown a class that breaks it, in {@code bad}. */
class ArchitectureTests {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tongtu");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("bad.house");

    /** Names only, asked by screens that show who did something; it changes and reveals nothing else. */
    private static final Set<String> WITHOUT_ACTOR = Set.of("org.tongtu.identity.Accounts.findName");

    static Stream<ArchRule> rules() {
        return Stream.of(
                methods().that().arePublic().and().areNotStatic()
                        .and().areDeclaredInClassesThat().areAnnotatedWith(Service.class)
                        .should(askWhoMay())
                        .as("every public method of a service says who may call it"),
                noClasses().that().resideOutsideOfPackages("..ui..", "..uikit..", "..leaflet..", "..shell..")
                        .and().haveSimpleNameNotEndingWith("SecurityConfiguration")
                        .should().dependOnClassesThat().resideInAPackage("com.vaadin..")
                        .as("Vaadin stays in the rooms that show things"),
                noClasses().that().resideInAPackage("..ui..")
                        .should().dependOnClassesThat().haveSimpleNameEndingWith("Repository")
                        .as("screens ask services, never repositories"),
                noFields().that().areDeclaredInClassesThat().resideInAPackage("..ui..")
                        .should().haveRawType(Actor.class)
                        .as("screens ask who is acting at the act: a role may end while they stand open"),
                noFields().should().beAnnotatedWith(Autowired.class).as("no field injection"),
                classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic()
                        .as("repositories stay inside their room"),
                noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                        .as("names that say nothing"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).as(rule.getDescription()).isTrue();
    }

    @Test
    void thereIsNoObjectRelationalMapping() {
        assertThatThrownBy(() -> Class.forName("jakarta.persistence.Entity")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void theHouseIsSeen() {
        assertThat(HOUSE.size()).isGreaterThan(100);
    }

    private static ArchCondition<JavaMethod> askWhoMay() {
        return new ArchCondition<>("be @Allowed") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asked = method.isAnnotatedWith(Allowed.class)
                        || WITHOUT_ACTOR.contains(method.getOwner().getName() + "." + method.getName());
                events.add(new SimpleConditionEvent(method, asked, method.getFullName() + " is not @Allowed"));
            }
        };
    }
}
