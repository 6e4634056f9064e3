package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.database.Schemas;
import org.tongtu.identity.Person;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.CellValue;
import org.tongtu.proposal.Drafters;
import org.tongtu.proposal.EndDrafter;
import org.tongtu.proposal.NameDrafter;
import org.tongtu.proposal.NamedDrafter;
import org.tongtu.proposal.Presences;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.Operations;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

/** An outside consultant works on the proposals that name it, until the day that was said, and on no other. */
@PortalTest
class DraftersTests {

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Proposals proposals;

    @Autowired
    Operations operations;

    @Autowired
    Drafters drafters;

    @Autowired
    Presences presences;

    @Autowired
    Callers callers;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Schemas schemas;

    private final Actor west = actor(Role.PLANNER, WEST);
    private final Actor south = actor(Role.PLANNER, SOUTH);
    private ProposalFixtures.Started it;
    private Actor consultant;

    @BeforeEach
    void start() {
        it = fixtures.start(west, WEST, SOUTH);
        consultant = callers.with(Role.DRAFTER, WEST).actor();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aConsultantThatNobodyNamedSeesNoDraftAndWritesNone() {
        assertThat(proposals.list(consultant)).extracting(ProposalSummary::id).doesNotContain(it.proposal());
        assertThatThrownBy(() -> proposals.get(consultant, it.proposal())).hasMessageContaining("proposal.unknown");
        assertThatThrownBy(() -> operations.state(consultant, it.proposal())).hasMessageContaining("proposal.unknown");
        assertThatThrownBy(() -> operations.since(consultant, it.proposal(), 0, 10)).hasMessageContaining("proposal.unknown");
        assertThatThrownBy(() -> drafters.list(consultant, it.proposal())).hasMessageContaining("proposal.unknown");
        assertThatThrownBy(() -> edit(WEST)).hasMessageContaining("proposal.unknown");
    }

    @Test
    void ofAPublicProposalAConsultantThatNobodyNamedSeesWhatEverybodySeesAndNotItsLog() {
        jdbc.sql("update proposal set state = 'CONSULTATION' where number = ?").param(it.proposal().number()).update();
        assertThat(proposals.get(consultant, it.proposal()).drafters()).isEmpty();
        assertThatThrownBy(() -> operations.since(consultant, it.proposal(), 0, 10)).hasMessageContaining("proposal.not-inside");
        assertThatThrownBy(() -> operations.conflicts(consultant, it.proposal())).hasMessageContaining("proposal.not-inside");
        assertThatThrownBy(() -> operations.stateAt(consultant, it.proposal(), 0)).hasMessageContaining("proposal.not-inside");
        assertThatThrownBy(() -> presences.list(consultant, it.proposal())).hasMessageContaining("proposal.not-inside");
        assertThat(operations.isReadable(consultant, it.proposal())).isFalse();
        assertThat(operations.isReadable(actor(Role.OBSERVER), it.proposal())).isTrue();
    }

    @Test
    void whoMayWriteIsToldInWhoseName() {
        consultant = callers.with(new Grant(Role.DRAFTER, WEST), new Grant(Role.DRAFTER, SOUTH)).actor();
        assertThat(proposals.writersFor(south, it.proposal())).containsExactly(SOUTH);
        name(inDays(10));
        assertThat(proposals.writersFor(consultant, it.proposal())).containsExactly(WEST);
        assertThat(proposals.writersFor(actor(Role.PLANNER, EAST), it.proposal())).isEmpty();
    }

    @Test
    void namedItSeesAndWritesThisProposalAndNoOther() {
        ProposalId other = fixtures.create(west, WEST, it.plan());
        List<NamedDrafter> named = name(inDays(10));
        assertThat(named).containsExactly(new NamedDrafter(consultant.id(), WEST, named.getFirst().until()));
        assertThat(proposals.list(consultant)).extracting(ProposalSummary::id).contains(it.proposal()).doesNotContain(other);
        assertThat(proposals.get(consultant, it.proposal()).drafters()).isEqualTo(named);
        assertThat(operations.isReadable(consultant, it.proposal())).isTrue();
        edit(WEST);
        assertThat(fixtures.thing(it.proposal(), it.west()).text("name")).isEqualTo("南坡");
        assertThatThrownBy(() -> proposals.get(consultant, other)).hasMessageContaining("proposal.unknown");
    }

    @Test
    void itWritesInTheNameOfTheMemberThatNamedItOnly() {
        consultant = callers.with(new Grant(Role.DRAFTER, WEST), new Grant(Role.DRAFTER, SOUTH)).actor();
        name(inDays(10));
        assertThatThrownBy(() -> edit(SOUTH)).hasMessageContaining("proposal.not-named");
    }

    @Test
    void whenTheDayIsOverSoAreReadingAndWriting() {
        name(inDays(10));
        clock.advance(Duration.ofDays(11));
        assertThat(operations.isReadable(consultant, it.proposal())).isFalse();
        assertThatThrownBy(() -> proposals.get(consultant, it.proposal())).hasMessageContaining("proposal.unknown");
        assertThatThrownBy(() -> edit(WEST)).hasMessageContaining("proposal.unknown");
    }

    @Test
    void itCanBeEndedBeforeAndNamedAgainWithAnotherDay() {
        name(inDays(10));
        assertThat(name(inDays(20))).singleElement().satisfies(it -> assertThat(it.until()).isAfter(inDays(15)));
        assertThat(drafters.end(west, new EndDrafter(Ids.next(), WEST, it.proposal(), consultant.id()))).isEmpty();
        assertThatThrownBy(() -> edit(WEST)).hasMessageContaining("proposal.unknown");
        assertThatThrownBy(() -> drafters.end(west, new EndDrafter(Ids.next(), WEST, it.proposal(), consultant.id())))
                .hasMessageContaining("proposal.drafter-not-named");
    }

    @Test
    void aParticipantNamesItsOwnConsultantsAndNobodyElses() {
        assertThat(drafters.choices(west, WEST)).extracting(Person::id).contains(consultant.id());
        assertThat(drafters.choices(south, WEST)).isEmpty();
        assertThatThrownBy(() -> drafters.name(south, new NameDrafter(Ids.next(), SOUTH, it.proposal(), consultant.id(), inDays(1))))
                .hasMessageContaining("proposal.no-drafter");
        Actor east = actor(Role.PLANNER, EAST);
        assertThatThrownBy(() -> drafters.name(east, new NameDrafter(Ids.next(), EAST, it.proposal(), consultant.id(), inDays(1))))
                .hasMessageContaining("proposal.not-participant");
        assertThatThrownBy(() -> drafters.name(east, new NameDrafter(Ids.next(), WEST, it.proposal(), consultant.id(), inDays(1))))
                .hasMessageContaining("access.role-not-held");
        assertThatThrownBy(() -> drafters.end(south, new EndDrafter(Ids.next(), SOUTH, it.proposal(), consultant.id())))
                .hasMessageContaining("proposal.drafter-not-named");
    }

    @Test
    void aDayThatIsOverOrOutOfAllReachIsRefused() {
        assertThatThrownBy(() -> name(Instant.parse("+99999-01-01T00:00:00Z"))).hasMessageContaining("proposal.drafter-until");
        Instant now = clock.instant();
        clock.freeze(now);
        assertThatThrownBy(() -> name(now)).hasMessageContaining("proposal.drafter-until");
    }

    @Test
    void whoMayNotLookIntoDraftsIsNotToldWhoWritesThem() {
        name(inDays(10));
        jdbc.sql("update proposal set state = 'CONSULTATION' where number = ?").param(it.proposal().number()).update();
        assertThat(proposals.get(Actor.ANONYMOUS, it.proposal()).drafters()).isEmpty();
        assertThat(proposals.get(south, it.proposal()).drafters()).hasSize(1);
    }

    @Test
    void namingLeavesItsTrace() {
        name(inDays(10));
        assertThat(jdbc.sql("select value_after from trace_value v join " + schemas.trace() + ".trace_entry e on e.id = v.entry where e.command = 'NameDrafter' "
                        + "and e.subject_kind = 'proposal' and e.subject_id = ?")
                .param(it.proposal().toString())
                .query(String.class)
                .single()).contains(consultant.id().toString());
    }

    private List<NamedDrafter> name(Instant until) {
        return drafters.name(west, new NameDrafter(Ids.next(), WEST, it.proposal(), consultant.id(), until));
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private void edit(JurisdictionCode inNameOf) {
        operations.apply(consultant, operation(it.proposal(), inNameOf, write(it.west(), "name", "e1", CellValue.of("南坡"))));
    }
}
