package org.tongtu.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WATCH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.audit.ChainState;
import org.tongtu.audit.Sealer;
import org.tongtu.audit.TraceCheck;
import org.tongtu.audit.TraceFilter;
import org.tongtu.audit.TraceLine;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.ReceiptSecrets;
import org.tongtu.consultation.statement.StatementFixtures;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.consultation.statement.WithdrawStatement;
import org.tongtu.identity.Person;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.Proposals;
import org.tongtu.publicapi.Callers;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

/** The trace is found by object, person and period; it gives away neither words nor who a resident is. */
@PortalTest
class TrailsTests {

    @Autowired
    Trails trails;

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Proposals proposals;

    @Autowired
    Consultations consultations;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    Statements statements;

    @Autowired
    ReceiptSecrets secrets;

    @Autowired
    Callers callers;

    @Autowired
    Sealer sealer;

    @Autowired
    TraceCheck check;

    @Autowired
    Texts texts;

    @Autowired
    TestClock clock;

    private final Actor reader = actor(Role.LIAISON, NORTH);

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whatWasDoneToAProposalIsListedWithWhoDidItInWhoseName() {
        Actor planner = callers.with(Role.PLANNER, WEST).actor();
        var started = fixtures.start(planner, WEST, SOUTH);
        assertThat(about("proposal", started.proposal().toString())).satisfiesExactly(
                invited -> {
                    assertThat(invited.command()).isEqualTo("InviteMember");
                    assertThat(invited.doer()).isEqualTo(Doer.OFFICIAL);
                    assertThat(invited.name()).isEqualTo(planner.name());
                    assertThat(invited.roles()).containsExactly(Role.PLANNER);
                    assertThat(invited.jurisdiction()).isEqualTo(WEST);
                    assertThat(invited.values()).isEqualTo(TraceLine.Values.KEPT);
                },
                created -> assertThat(created.command()).isEqualTo("CreateProposal"));
    }

    @Test
    void itIsFoundByPersonAndByPeriod() {
        Actor planner = callers.with(Role.PLANNER, WEST).actor();
        var started = fixtures.start(planner, WEST);
        clock.advance(Duration.ofDays(3));
        Instant later = clock.instant();
        proposals.invite(planner, new InviteMember(Ids.next(), WEST, started.proposal(), SOUTH));
        assertThat(trails.people(reader)).extracting(Person::id).contains(planner.id());
        assertThat(commands(new TraceFilter(null, null, planner.id(), null, null, null))).containsExactly("InviteMember", "CreateProposal");
        assertThat(commands(new TraceFilter(null, null, planner.id(), later.minusSeconds(1), null, null))).containsExactly("InviteMember");
        assertThat(commands(new TraceFilter(null, null, planner.id(), null, later.minusSeconds(1), null))).containsExactly("CreateProposal");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        Actor planner = callers.with(Role.PLANNER, WEST).actor();
        var started = fixtures.start(planner, WEST);
        for (int i = 0; i < Trails.PAGE + 5; i++) {
            proposals.invite(planner, new InviteMember(Ids.next(), WEST, started.proposal(), SOUTH));
        }
        var filter = new TraceFilter("proposal", started.proposal().toString(), null, null, null, null);
        TrailPage first = trails.list(reader, filter);
        assertThat(first.entries()).hasSize(Trails.PAGE);
        assertThat(first.more()).isTrue();
        TrailPage second = trails.list(reader, filter.before(first.entries().getLast().number()));
        assertThat(second.more()).isFalse();
        assertThat(second.entries()).hasSize(6).allSatisfy(
                entry -> assertThat(entry.number()).isLessThan(first.entries().getLast().number()));
    }

    @Test
    void aResidentIsNotNamedNotEvenByLookingForThem() {
        ConsultationId notice = consultations.announce(actor(Role.SECRETARY), notices.notice(Duration.ofDays(31)));
        Actor resident = new Actor(callers.with(new org.tongtu.kernel.Grant[0]).actor().id(), "王小二", Set.of());
        GiveStatement form = StatementFixtures.statement(notice, "请修路");
        String receipt = statements.give(resident, form).value();
        String id = statements.find(resident, receipt, secrets.secretOf(form.key())).orElseThrow().id().toString();
        assertThat(about("statement", id)).singleElement().satisfies(given -> {
            assertThat(given.doer()).isEqualTo(Doer.RESIDENT);
            assertThat(given.name()).isEmpty();
            assertThat(given.toString()).doesNotContain(resident.id().toString(), "王小二");
        });
        assertThat(commands(new TraceFilter(null, null, resident.id(), null, null, null))).isEmpty();
        assertThat(trails.people(reader)).extracting(Person::id).doesNotContain(resident.id());
    }

    @Test
    void whatWasErasedIsSaidToBeErased() {
        ConsultationId notice = consultations.announce(actor(Role.SECRETARY), notices.notice(Duration.ofDays(31)));
        GiveStatement form = StatementFixtures.statement(notice, "请修路");
        String receipt = statements.give(Actor.ANONYMOUS, form).value();
        String secret = secrets.secretOf(form.key());
        String id = statements.find(Actor.ANONYMOUS, receipt, secret).orElseThrow().id().toString();
        statements.withdraw(Actor.ANONYMOUS, new WithdrawStatement(Ids.next(), receipt, secret));
        assertThat(about("statement", id)).extracting(TrailEntry::doer).containsOnly(Doer.VISITOR);
        assertThat(about("statement", id)).extracting(TrailEntry::values)
                .containsExactly(TraceLine.Values.KEPT, TraceLine.Values.ERASED);
    }

    @Test
    void theTraceIsForMembersAndTheJointOffice() {
        for (Actor inside : List.of(actor(Role.PLANNER, WEST), actor(Role.DELEGATE, WEST), actor(Role.SECRETARY), actor(Role.ADMIN))) {
            assertThat(trails.list(inside, TraceFilter.EVERYTHING).entries()).isNotNull();
        }
        for (Actor outside : List.of(actor(Role.DRAFTER, WEST), actor(Role.OBSERVER, WATCH), actor(Role.EXPERT), actor(Role.RESIDENT), Actor.ANONYMOUS)) {
            assertThatThrownBy(() -> trails.list(outside, TraceFilter.EVERYTHING)).hasMessageContaining("access.");
            assertThatThrownBy(() -> trails.chain(outside)).hasMessageContaining("access.");
        }
        assertThatThrownBy(() -> trails.list(actor(Role.PLANNER, WATCH), TraceFilter.EVERYTHING)).hasMessageContaining("trail.members-only");
    }

    @Test
    void theChainTellsItsEndAndWhenItWasVerified() {
        fixtures.start(actor(Role.PLANNER, WEST), WEST);
        sealer.publishHead();
        int found = check.run(List.of()).size();
        ChainState chain = trails.chain(reader);
        assertThat(chain.sealed()).isPositive();
        assertThat(chain.hash()).hasSize(64);
        assertThat(chain.published()).isNotNull();
        assertThat(chain.verified()).satisfies(verified -> {
            assertThat(verified.entries()).isPositive().isLessThanOrEqualTo(chain.sealed());
            assertThat(verified.found()).isEqualTo(found);
        });
    }

    @Test
    void everyCommandHasItsWordsInBothLanguages() {
        Set<String> commands = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tongtu").stream()
                .filter(type -> type.isRecord() && type.isAssignableTo(Command.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(commands).hasSizeGreaterThan(80).allSatisfy(command -> {
            assertThat(texts.get(Texts.CHINESE, "trail.command." + command)).isNotBlank();
            assertThat(texts.get(Texts.ENGLISH, "trail.command." + command)).isNotBlank();
        });
    }

    private List<TrailEntry> about(String kind, String id) {
        return trails.list(reader, new TraceFilter(kind, id, null, null, null, null)).entries();
    }

    private List<String> commands(TraceFilter filter) {
        return trails.list(reader, filter).entries().stream().map(TrailEntry::command).toList();
    }
}
