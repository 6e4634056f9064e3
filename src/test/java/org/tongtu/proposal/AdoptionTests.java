package org.tongtu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.MEMBERS;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.ConfirmItem;
import org.tongtu.meeting.DecideItem;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingFixtures;
import org.tongtu.meeting.Outcome;
import org.tongtu.meeting.Outcomes;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Conflict;
import org.tongtu.proposal.log.MoveToEdition;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.ResolveConflicts;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.PortalTest;

/** Two proposals of one plan before the meeting: the second is adopted onto the edition that the first one made. */
@PortalTest
class AdoptionTests {

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    MeetingFixtures meetings;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Operations operations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Editions editions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Actor west = actor(Role.PLANNER, WEST);
    private final UUID parcel = Ids.next();
    private PlanId plan = new PlanId("x");

    @BeforeEach
    void found() {
        plan = fixtures.found(List.of(ProposalFixtures.parcel(parcel, ProposalFixtures.WEST_PARCEL, "0101")));
    }

    @Test
    void whatTwoProposalsChangeApartBothSurvive() {
        ProposalId first = inReview(write(parcel, "class", "e1", CellValue.of("0301")));
        ProposalId second = inReview(write(parcel, "name", "e1", CellValue.of("新名")));
        adopt(first);
        adopt(second);
        Thing adopted = editions.state(west, plan, 3).find(parcel).orElseThrow();
        assertThat(List.of(adopted.text("class"), adopted.text("name"))).containsExactly("0301", "新名");
    }

    @Test
    void whatTwoProposalsChangeDifferentlyStopsTheSecondUntilItIsBroughtOntoTheNewEdition() {
        ProposalId first = inReview(write(parcel, "name", "e1", CellValue.of("甲")));
        ProposalId second = inReview(write(parcel, "name", "e1", CellValue.of("乙")));
        adopt(first);
        assertThat(keepsFromAdoption(second)).contains("refused.proposal.edition-conflicts");
        assertThatThrownBy(() -> adopt(second)).hasMessageContaining("proposal.edition-conflicts");
    }

    @Test
    void underReviewAProposalIsBroughtOntoTheNewEditionAsAnAmendment() {
        ProposalId first = inReview(write(parcel, "name", "e1", CellValue.of("甲")));
        ProposalId second = inReview(write(parcel, "name", "e1", CellValue.of("乙")));
        adopt(first);
        assertThatThrownBy(() -> move(second, null)).hasMessageContaining("proposal.amendment-needs-cause");
        move(second, Subject.of("item", meetings.planned(second)));
        Conflict conflict = operations.conflicts(west, second).getFirst();
        operations.resolve(west, new ResolveConflicts(Ids.next(), WEST, second,
                List.of(new ResolveConflicts.Choice(conflict.id(), new Version("e2"), conflict.mine()))));
        MEMBERS.forEach(member -> meetings.state(second, member, Position.NO_COMMENT));
        adopt(second);
        assertThat(editions.state(west, plan, 3).find(parcel).orElseThrow().text("name")).isEqualTo("乙");
    }

    @Test
    void whatOnlyTheTwoTogetherBringAboutIsFoundBeforeTheSecondIsAdopted() {
        ProposalId redline = inReview(drawing("eco-redline", 111.01));
        ProposalId mine = inReview(drawing("mining-zone", 111.02));
        adopt(redline);
        assertThat(keepsFromAdoption(mine)).contains("refused.proposal.finding-forbid");
        assertThatThrownBy(() -> adopt(mine)).hasMessageContaining("proposal.finding-forbid");
    }

    /** Both have seen edition 1 as the latest when they come to write; held back until they stand before the same lock. */
    @Test
    void ofTwoAdoptionsAtOnceTheSecondIsWrittenOntoTheEditionOfTheFirst() throws Exception {
        ProposalId first = inReview(write(parcel, "class", "e1", CellValue.of("0301")));
        ProposalId second = inReview(write(parcel, "name", "e1", CellValue.of("新名")));
        assertThat(adoptAtOnce(first, second)).containsExactly("", "");
        Thing adopted = editions.state(west, plan, 3).find(parcel).orElseThrow();
        assertThat(List.of(adopted.text("class"), adopted.text("name"))).containsExactly("0301", "新名");
    }

    @Test
    void ofTwoAdoptionsAtOnceThatContradictEachOtherOneIsRefusedAndToldWhy() throws Exception {
        ProposalId first = inReview(write(parcel, "name", "e1", CellValue.of("甲")));
        ProposalId second = inReview(write(parcel, "name", "e1", CellValue.of("乙")));
        assertThat(adoptAtOnce(first, second)).containsExactlyInAnyOrder("", "proposal.edition-conflicts");
        assertThat(editions.list(west, plan)).hasSize(2);
    }

    /** @return what refused each of them; empty where nothing did */
    private List<String> adoptAtOnce(ProposalId... all) throws Exception {
        List<Callable<String>> adoptions = Arrays.stream(all)
                .map(proposal -> meetings.openItem(meetings.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS))
                .map(this::decision)
                .toList();
        try (var threads = Executors.newFixedThreadPool(all.length)) {
            List<Future<String>> under = transaction.execute(status -> {
                jdbc.sql("select id from plan where id = ? for update").param(plan.value()).query(String.class).single();
                List<Future<String>> begun = adoptions.stream().map(threads::submit).toList();
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
                return begun;
            });
            return Objects.requireNonNull(under).stream().map(AdoptionTests::answer).toList();
        }
    }

    private Callable<String> decision(UUID item) {
        return () -> {
            try {
                outcomes.decide(meetings.secretary, MeetingFixtures.outcome(item, Outcome.APPROVED));
                return "";
            } catch (Refused refused) {
                return refused.reason();
            }
        };
    }

    private static String answer(Future<String> adoption) {
        try {
            return adoption.get();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** What clashes with the edition is a decision about the proposal's own content, and only what is listed is open to one. */
    @Test
    void afterApprovalInPrincipleOnlyWhatIsListedMayClashWithTheNewEdition() {
        ProposalId first = inReview(write(parcel, "name", "e1", CellValue.of("甲")));
        ProposalId second = inReview(write(parcel, "name", "e1", CellValue.of("乙")));
        approveInPrinciple(second, Ids.next());
        adopt(first);
        Subject cause = Subject.of("item", meetings.planned(second));
        assertThatThrownBy(() -> move(second, cause)).hasMessageContaining("proposal.move-not-listed");
        UUID item = approveInPrinciple(second, parcel);
        move(second, cause);
        Conflict conflict = operations.conflicts(west, second).getFirst();
        operations.resolve(west, new ResolveConflicts(Ids.next(), WEST, second,
                List.of(new ResolveConflicts.Choice(conflict.id(), new Version("e2"), conflict.mine()))));
        MEMBERS.forEach(member -> meetings.state(second, member, Position.NO_COMMENT));
        assertThat(outcomes.confirm(meetings.secretary, new ConfirmItem(Ids.next(), item)).edition()).isEqualTo(3);
    }

    @Test
    void afterApprovalInPrincipleWhatTheNewEditionChangedElsewhereIsTakenOver() {
        ProposalId first = inReview(write(parcel, "class", "e1", CellValue.of("0301")));
        ProposalId second = inReview(write(parcel, "name", "e1", CellValue.of("乙")));
        UUID item = approveInPrinciple(second, Ids.next());
        adopt(first);
        move(second, Subject.of("item", meetings.planned(second)));
        MEMBERS.forEach(member -> meetings.state(second, member, Position.NO_COMMENT));
        outcomes.confirm(meetings.secretary, new ConfirmItem(Ids.next(), item));
        assertThat(editions.state(west, plan, 3).find(parcel).orElseThrow().text("class")).isEqualTo("0301");
    }

    /** A list is good for one review: a proposal that went back to its draft is drafted freely. */
    @Test
    void whatWasListedNarrowsNothingOnceTheProposalHasGoneBack() {
        ProposalId proposal = inReview(write(parcel, "name", "e1", CellValue.of("甲")));
        approveInPrinciple(proposal, Ids.next());
        jdbc.sql("update proposal set state = 'DRAFT' where number = ?").param(proposal.number()).update();
        operations.apply(west, new ApplyOperation(Ids.next(), WEST, proposal, List.of(write(parcel, "class", "e1", CellValue.of("0301"))), null));
        assertThat(fixtures.thing(proposal, parcel).text("class")).isEqualTo("0301");
    }

    private UUID approveInPrinciple(ProposalId proposal, UUID listed) {
        UUID item = meetings.openItem(meetings.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
        outcomes.decide(meetings.secretary, new DecideItem(Ids.next(), item, Outcome.APPROVED_IN_PRINCIPLE, "原则通过", "reason",
                List.of("按清单修改"), List.of(listed)));
        return item;
    }

    private static Write[] drawing(String layer, double at) {
        UUID id = Ids.next();
        return new Write[] {
            new Write(id, ThingKind.FEATURE, layer, Cell.ALIVE, Version.NONE, CellValue.TRUE),
            new Write(id, ThingKind.FEATURE, layer, Cell.GEOMETRY, Version.NONE, CellValue.of(box(at, 37.05, at + 0.02, 37.06))),
            new Write(id, ThingKind.FEATURE, layer, "name", Version.NONE, CellValue.of("新区块"))
        };
    }

    private ProposalId inReview(Write... writes) {
        ProposalId id = proposals.create(west, new CreateProposal(Ids.next(), WEST, plan, ProposalPath.CORRECTION,
                Ground.ERROR_FOUND, Localized.of("更正", "Correct"), Localized.of("笔误", "A slip"), null));
        operations.apply(west, new ApplyOperation(Ids.next(), WEST, id, List.of(writes), null));
        steps.submit(west, new SubmitProposal(Ids.next(), WEST, id));
        MEMBERS.forEach(member -> meetings.state(id, member, Position.NO_COMMENT));
        steps.move(meetings.secretary, new MoveProposal(Ids.next(), id, Transition.TO_REVIEW, ""));
        return id;
    }

    private void adopt(ProposalId proposal) {
        UUID item = meetings.openItem(meetings.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
        outcomes.decide(meetings.secretary, MeetingFixtures.outcome(item, Outcome.APPROVED));
    }

    private void move(ProposalId proposal, @Nullable Subject cause) {
        operations.moveToEdition(west, new MoveToEdition(Ids.next(), WEST, proposal, 2, cause));
    }

    private List<String> keepsFromAdoption(ProposalId proposal) {
        return steps.blockers(meetings.secretary, proposal, Transition.ADOPT).stream().map(Blocker::messageKey).toList();
    }
}
