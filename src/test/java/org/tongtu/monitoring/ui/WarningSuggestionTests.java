package org.tongtu.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.monitoring.Observations;
import org.tongtu.monitoring.ReportObservation;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.FoundPlan;
import org.tongtu.plan.PlanFrame;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.ui.ProposalOrigin.Suggestion;
import org.tongtu.testing.PortalTest;

/** What the form for a proposal begins with where a warning calls for it: nobody copies figures by hand. */
@PortalTest
class WarningSuggestionTests {

    private static final String CIRCLE = "KJ-06";

    @Autowired
    WarningSuggestion suggestions;

    @Autowired
    Observations observations;

    @Autowired
    Warnings warnings;

    @Autowired
    Editions editions;

    private final JurisdictionCode town = JurisdictionCode.of(Ids.next().toString());
    private final PlanId plan = new PlanId("p-" + Ids.next());
    private final Actor planner = new Actor(new AccountId(Ids.next()), "planner", Set.of(new Grant(Role.PLANNER, town)));

    @BeforeEach
    void aFigureBelowItsPath() {
        Thing target = Thing.inEdition(1, Ids.next(), ThingKind.TARGET, CIRCLE, Map.of(
                "jurisdiction", CellValue.of(town.value()), "year", CellValue.of(2025),
                "value", CellValue.of(new BigDecimal("80")), "base", CellValue.of(new BigDecimal("72"))));
        editions.found(Actor.SYSTEM,
                new FoundPlan(Ids.next(), plan, Localized.same("plan"), new PlanFrame(2020, 2025, 2035), "test"), List.of(target));
        observations.report(planner, new ReportObservation(
                Ids.next(), town, CIRCLE, Period.ofYear(2025), new BigDecimal("78.4"), "%", "bureau", ""));
    }

    @Test
    void theReasonSaysWhatWasMeasuredWhereAndWhenAgainstWhichTarget() {
        Suggestion suggestion = suggestion();
        assertThat(suggestion.plan()).isEqualTo(plan);
        assertThat(suggestion.title().zh()).contains(town.value());
        assertThat(suggestion.reason().zh()).contains(town.value(), "2025", "78.4 %", "80 %", "98%", "黄色预警", "现行目标");
        assertThat(suggestion.reason().en()).contains("2025", "78.4 %", "80 %", "Target in force: 80 % by 2025");
    }

    @Test
    void theTownTheWarningIsAboutIsInvitedAndWorkBeginsAtItsTargets() {
        assertThat(suggestion().concerned()).containsExactly(town);
        assertThat(suggestion().tab()).isEqualTo("proposal.tab.targets");
    }

    @Test
    void anOriginThatIsNoWarningSuggestsNothing() {
        assertThat(suggestions.suggest(planner, Subject.of("warning", Ids.next()))).isEmpty();
        assertThat(suggestions.suggest(planner, Subject.of("statement", Ids.next()))).isEmpty();
        assertThat(suggestions.suggest(planner, Subject.of("warning", "nonsense"))).isEmpty();
    }

    private Suggestion suggestion() {
        WarningDetails warning = warnings.list(planner, plan).getFirst();
        return suggestions.suggest(planner, Subject.of("warning", warning.id())).orElseThrow();
    }
}
