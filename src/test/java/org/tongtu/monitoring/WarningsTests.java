package org.tongtu.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.FoundPlan;
import org.tongtu.plan.PlanFrame;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.ProposalMoved;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

@PortalTest
class WarningsTests {

    /** Expected, going up. */
    private static final String CIRCLE = "KJ-06";

    @Autowired
    Observations observations;

    @Autowired
    Warnings warnings;

    @Autowired
    Editions editions;

    @Autowired
    Proposals proposals;

    @Autowired
    ApplicationEventPublisher events;

    private final JurisdictionCode town = JurisdictionCode.of(Ids.next().toString());
    private final PlanId plan = new PlanId("p-" + Ids.next());
    private final Actor planner = new Actor(new AccountId(Ids.next()), "planner", Set.of(new Grant(Role.PLANNER, town)));

    @BeforeEach
    void aPlanThatWantsEightyPerCentBy2025() {
        var frame = new PlanFrame(2020, 2025, 2035);
        Thing target = Thing.inEdition(1, Ids.next(), ThingKind.TARGET, CIRCLE, Map.of(
                "jurisdiction", CellValue.of(town.value()), "year", CellValue.of(2025),
                "value", CellValue.of(new BigDecimal("80")), "base", CellValue.of(new BigDecimal("72"))));
        editions.found(Actor.SYSTEM,
                new FoundPlan(Ids.next(), plan, Localized.same("plan"), frame, "test"), List.of(target));
    }

    @Test
    void aFigureBelowItsPathRaisesAWarning() {
        report(2025, "78.4");
        WarningDetails warning = only();
        assertThat(warning.level()).isEqualTo(WarningLevel.YELLOW);
        assertThat(warning.latest().attainment()).isCloseTo(0.98, within(1e-6));
        assertThat(warning.isAnswered()).isFalse();
    }

    @Test
    void aFigureIsMeasuredAgainstItsOwnYearAndNotTheTarget() {
        report(2022, "75.2");
        assertThat(warnings.list(planner, plan)).isEmpty();
        assertThat(warnings.assess(planner, plan)).singleElement().satisfies(assessment -> {
            Assessment.Reading reading = Objects.requireNonNull(assessment.reading());
            assertThat(reading.expected()).isEqualByComparingTo("75.2");
            assertThat(reading.gauge()).isEqualTo(Gauge.ON_COURSE);
        });
    }

    @Test
    void aWarningClosesWhenTheFigureIsCorrectedAndStaysReadable() {
        UUID wrong = report(2025, "7.84");
        assertThat(only().level()).isEqualTo(WarningLevel.RED);
        observations.correct(planner, new CorrectObservation(
                Ids.next(), town, wrong, new BigDecimal("80.1"), "bureau", "", "decimal point"));
        assertThat(only().isOpen()).isFalse();
        assertThat(only().readings()).extracting(WarningReading::level)
                .containsExactly(WarningLevel.RED, WarningLevel.GREEN);
    }

    @Test
    void aWarningIsTakenOnAnsweredAndTurnedIntoAProposal() {
        report(2025, "78.4");
        UUID id = only().id();
        warnings.own(planner, new OwnWarning(Ids.next(), town, id));
        assertThat(only().isAnswered()).isFalse();
        warnings.answer(planner, answer(id, WarningAct.Kind.MEASURE, "A clinic at Shiqiao", null));
        warnings.answer(planner, answer(id, WarningAct.Kind.PROPOSAL, "", Subject.of("proposal", 7)));
        assertThat(only().owner()).isEqualTo(planner.id());
        assertThat(only().acts()).extracting(WarningAct::kind)
                .containsExactly(WarningAct.Kind.OWNED, WarningAct.Kind.MEASURE, WarningAct.Kind.PROPOSAL);
        assertThatThrownBy(() -> warnings.answer(planner, answer(id, WarningAct.Kind.PROPOSAL, "later", null)))
                .hasMessageContaining("monitoring.answer-without-link");
    }

    @Test
    void aProposalMadeFromAWarningIsNotedOnItWhenSubmitted() {
        report(2025, "78.4");
        Actor author = TestAlliance.actor(Role.PLANNER, TestAlliance.WEST);
        ProposalId proposal = proposals.create(author, new CreateProposal(Ids.next(), TestAlliance.WEST, plan,
                ProposalPath.ADJUSTMENT, Ground.EVALUATION_SHOWS_NEED, Localized.same("clinic"), Localized.same("why"),
                Subject.of("warning", only().id())));
        events.publishEvent(new ProposalMoved(proposal, ProposalState.DRAFT, ProposalState.SUBMITTED));
        assertThat(only().acts()).singleElement().satisfies(act ->
                assertThat(act.link()).isEqualTo(Subject.of("proposal", proposal)));
    }

    @Test
    void onlyAProperIdLeadsToAWarning() {
        assertThat(WarningDetails.idOf(Subject.of("warning", "nonsense"))).isEmpty();
        assertThat(WarningDetails.idOf(null)).isEmpty();
    }

    @Test
    void aTownDoesNotAnswerForAnother() {
        report(2025, "78.4");
        var elsewhere = JurisdictionCode.of("elsewhere");
        var stranger = new Actor(new AccountId(Ids.next()), "stranger", Set.of(new Grant(Role.PLANNER, elsewhere)));
        assertThatThrownBy(() -> warnings.own(stranger, new OwnWarning(Ids.next(), elsewhere, only().id())))
                .hasMessageContaining("monitoring.warning-of-another");
        assertThatThrownBy(() -> warnings.own(stranger, new OwnWarning(Ids.next(), town, only().id())))
                .hasMessageContaining("access.role-not-held");
    }

    private UUID report(int year, String value) {
        return observations.report(planner, new ReportObservation(
                Ids.next(), town, CIRCLE, Period.ofYear(year), new BigDecimal(value), "%", "bureau", ""));
    }

    private AnswerWarning answer(UUID id, WarningAct.Kind kind, String text, @Nullable Subject link) {
        return new AnswerWarning(Ids.next(), town, id, kind, text, link);
    }

    private WarningDetails only() {
        List<WarningDetails> list = warnings.list(planner, plan);
        assertThat(list).hasSize(1);
        return list.getFirst();
    }
}
