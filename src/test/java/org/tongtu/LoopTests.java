package org.tongtu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.MEMBERS;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.audit.Sealer;
import org.tongtu.audit.TraceCheck;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.PointGiven;
import org.tongtu.consultation.statement.Stance;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.consultation.statement.Topic;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingFixtures;
import org.tongtu.meeting.Outcome;
import org.tongtu.meeting.Outcomes;
import org.tongtu.monitoring.Observations;
import org.tongtu.monitoring.ReckonWarnings;
import org.tongtu.monitoring.ReportObservation;
import org.tongtu.monitoring.VerifyObservation;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.monitoring.WarningRules;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.Transition;
import org.tongtu.proposal.log.Operations;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

/** One decision through the whole product, on the services that the screens use, without a browser. */
@PortalTest
class LoopTests {

    private static final String INDICATOR = "GH-03";

    @Autowired
    ProposalFixtures plans;

    @Autowired
    MeetingFixtures meetings;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Operations operations;

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    Answers answers;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Editions editions;

    @Autowired
    Observations observations;

    @Autowired
    WarningRules rules;

    @Autowired
    Warnings warnings;

    @Autowired
    Sealer sealer;

    @Autowired
    TraceCheck trace;

    @Autowired
    Now now;

    @Autowired
    TestClock clock;

    private final Actor west = actor(Role.PLANNER, WEST);
    private final Actor south = actor(Role.PLANNER, SOUTH);
    private final Actor secretary = actor(Role.SECRETARY);
    private final UUID parcel = Ids.next();
    private final UUID target = Ids.next();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aDecisionTravelsFromTwoDesksToTheNextEditionAndItsWarningStartsTheNextProposal() {
        PlanId plan = plans.found(things());
        ProposalId proposal = drawTogether(plan);
        membersState(proposal);
        residentsAreHeard(proposal);
        theMeetingAgrees(plan, proposal);
        WarningDetails warning = monitoringShows(plan);
        ProposalId next = proposals.create(west, new CreateProposal(Ids.next(), WEST, plan, ProposalPath.ADJUSTMENT,
                Ground.EVALUATION_SHOWS_NEED, Localized.of("下一个", "Next"), Localized.of("预警", "Warned"),
                Subject.of("warning", warning.id())));
        assertThat(proposals.get(west, next).edition()).isEqualTo(2);
        assertThat(proposals.get(west, next).summary().origin()).isEqualTo(Subject.of("warning", warning.id()));
        sealer.publishHead();
        assertThat(trace.run(List.of())).isEmpty();
    }

    private List<Thing> things() {
        var things = new ArrayList<Thing>();
        things.add(ProposalFixtures.parcel(parcel, ProposalFixtures.WEST_PARCEL, "0101"));
        things.add(Thing.inEdition(1, target, ThingKind.TARGET, INDICATOR, Map.of(
                "jurisdiction", CellValue.of(WEST.value()), "year", CellValue.of(2035), "origin", CellValue.of("agreed"),
                "base", CellValue.of(10), "value", CellValue.of(10), "basis", CellValue.of(""))));
        return things;
    }

    private ProposalId drawTogether(PlanId plan) {
        ProposalId proposal = plans.create(west, WEST, plan);
        proposals.invite(west, new InviteMember(Ids.next(), WEST, proposal, SOUTH));
        operations.apply(west, operation(proposal, WEST, write(parcel, "class", "e1", CellValue.of("0301"))));
        operations.apply(south, operation(proposal, SOUTH, write(parcel, "name", "e1", CellValue.of("水源林"))));
        operations.apply(west, operation(proposal, WEST, new org.tongtu.proposal.log.Write(
                target, ThingKind.TARGET, INDICATOR, "value", new org.tongtu.plan.Version("e1"), CellValue.of(12))));
        assertThat(steps.submit(west, new SubmitProposal(Ids.next(), WEST, proposal))).isEqualTo(ProposalState.SUBMITTED);
        return proposal;
    }

    private void membersState(ProposalId proposal) {
        for (JurisdictionCode member : MEMBERS) {
            meetings.state(proposal, member, Position.NO_COMMENT);
        }
    }

    private void residentsAreHeard(ProposalId proposal) {
        Instant opens = now.instant();
        ConsultationId notice = consultations.announce(secretary, new AnnounceNotice(Ids.next(), proposal, opens,
                opens.plus(Duration.ofDays(31)), Localized.of("公示", "Notice"), Localized.of("说明", "In plain words")));
        clock.advance(Duration.ofSeconds(5));
        statements.give(Actor.ANONYMOUS, new GiveStatement(Ids.next(), notice, Stance.SUPPORT, WEST, "上村", 1, null,
                List.of(new PointGiven(Topic.values()[0], "请保留村口的路", null, null))));
        assertThatThrownBy(() -> review(proposal)).hasMessageContaining("consultation");
        clock.advance(Duration.ofDays(32));
        assertThatThrownBy(() -> review(proposal)).hasMessageContaining("consultation");
        var point = answers.list(secretary, notice).getFirst().points().getFirst();
        answers.answer(west, new AnswerPoint(Ids.next(), WEST, point.id(), 0,
                org.tongtu.consultation.statement.Outcome.EXPLAINED, "道路不在调整范围内，予以保留。", null, null, null));
        assertThat(review(proposal)).isEqualTo(ProposalState.REVIEW);
    }

    private ProposalState review(ProposalId proposal) {
        return steps.move(secretary, new MoveProposal(Ids.next(), proposal, Transition.TO_REVIEW, ""));
    }

    private void theMeetingAgrees(PlanId plan, ProposalId proposal) {
        var meeting = meetings.meeting(MEMBERS.toArray(JurisdictionCode[]::new));
        UUID item = meetings.openItem(meeting, proposal, ItemMode.POSITIONS);
        outcomes.decide(secretary, MeetingFixtures.outcome(item, Outcome.APPROVED));
        assertThat(proposals.get(Actor.ANONYMOUS, proposal).summary().state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(editions.current(Actor.ANONYMOUS, plan).number()).isEqualTo(2);
        var state = editions.state(Actor.ANONYMOUS, plan, 2);
        assertThat(state.find(parcel).orElseThrow().text("class")).isEqualTo("0301");
        assertThat(state.find(parcel).orElseThrow().text("name")).isEqualTo("水源林");
        assertThat(state.find(parcel).orElseThrow().cell(Cell.GEOMETRY).version().value()).isEqualTo("e1");
        assertThat(state.find(target).orElseThrow().number("value")).hasValue(BigDecimal.valueOf(12));
        assertThat(editions.state(Actor.ANONYMOUS, plan, 1).find(parcel).orElseThrow().text("class")).isEqualTo("0101");
    }

    private WarningDetails monitoringShows(PlanId plan) {
        UUID reported = observations.report(west, new ReportObservation(Ids.next(), WEST, INDICATOR,
                Period.ofYear(now.instant().atOffset(ZoneOffset.UTC).getYear()), new BigDecimal("8"), "km2", "年度变更调查", ""));
        observations.verify(secretary, new VerifyObservation(Ids.next(), WEST, reported));
        rules.reckon(secretary, new ReckonWarnings(Ids.next(), plan));
        return warnings.list(Actor.ANONYMOUS, plan).stream()
                .filter(warning -> warning.indicator().equals(INDICATOR) && warning.jurisdiction().equals(WEST))
                .findFirst()
                .orElseThrow();
    }
}
