package org.tongtu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.MEMBERS;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingEvent;
import org.tongtu.finding.FindingOrigins;
import org.tongtu.finding.FindingState;
import org.tongtu.finding.Findings;
import org.tongtu.finding.certificate.Certificate;
import org.tongtu.finding.certificate.Certificates;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Sha256;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingFixtures;
import org.tongtu.meeting.Outcome;
import org.tongtu.meeting.Outcomes;
import org.tongtu.paper.KeepPaper;
import org.tongtu.paper.KeptPaper;
import org.tongtu.paper.PaperFixtures;
import org.tongtu.paper.Papers;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Severity;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

@PortalTest
class ExemptionsTests {

    private static final Geometry REDLINE = box(111.01, 37.01, 111.05, 37.05);
    private static final Geometry INSIDE = box(111.02, 37.02, 111.03, 37.03);

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    MeetingFixtures meetings;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Exemptions exemptions;

    @Autowired
    Operations operations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Checks checks;

    @Autowired
    Findings findings;

    @Autowired
    FindingOrigins origins;

    @Autowired
    Certificates certificates;

    @Autowired
    Papers papers;

    @Autowired
    Now now;

    @Autowired
    TestClock clock;

    private final Actor author = actor(Role.PLANNER, WEST);
    private final Actor secretary = actor(Role.SECRETARY);
    private ProposalId proposal = new ProposalId(1);

    @BeforeEach
    void start() {
        PlanId plan = fixtures.found(List.of(Thing.inEdition(1, Ids.next(), ThingKind.FEATURE, "eco-redline",
                Map.of(Cell.GEOMETRY, CellValue.of(REDLINE), "name", CellValue.of("红线")))));
        proposal = proposals.create(author, new CreateProposal(Ids.next(), WEST, plan, ProposalPath.CORRECTION,
                Ground.ERROR_FOUND, Localized.of("试验", "Trial"), Localized.of("试验", "Trying"), null));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aForbiddenFindingStopsTheDraftByItsNameUntilAnExemptionIsAskedFor() {
        draw("mining-zone");
        Finding finding = forbidden(Severity.FORBID);
        assertThatThrownBy(this::submit).hasMessageContaining("proposal.finding-forbid").hasMessageContaining(finding.message().zh());
        exemptions.ask(author, ask(finding, day(90)));
        assertThat(submit()).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void anExemptionNeedsAReasonALastDayToComeAndTheAuthorsPlanner() {
        draw("mining-zone");
        Finding finding = forbidden(Severity.FORBID);
        assertThatThrownBy(() -> exemptions.ask(author, ask(finding, day(0)))).hasMessageContaining("proposal.exemption-until");
        assertThatThrownBy(() -> exemptions.ask(author, new AskExemption(Ids.next(), WEST, proposal, finding.id(), " ", day(90))))
                .hasMessageContaining("proposal.exemption-reason");
        assertThatThrownBy(() -> exemptions.ask(actor(Role.PLANNER, SOUTH),
                        new AskExemption(Ids.next(), SOUTH, proposal, finding.id(), "why", day(90))))
                .hasMessageContaining("proposal.not-author");
        assertThatThrownBy(() -> exemptions.ask(author, new AskExemption(Ids.next(), WEST, proposal, UUID.randomUUID(), "why", day(90))))
                .hasMessageContaining("proposal.unknown-finding");
    }

    @Test
    void aStatutoryFindingIsNeverExemptedOnlyClearedByTheAuthoritysDocument() {
        draw("basic-farmland");
        Finding finding = forbidden(Severity.STATUTORY);
        assertThatThrownBy(() -> exemptions.ask(author, ask(finding, day(90)))).hasMessageContaining("proposal.statutory-not-exempted");
        assertThatThrownBy(this::submit).hasMessageContaining("proposal.finding-statutory");
        assertThatThrownBy(() -> exemptions.clear(secretary, new ClearFinding(Ids.next(), proposal, finding.id(), "省厅", "5号", " ")))
                .hasMessageContaining("proposal.clearance-incomplete");
        exemptions.clear(secretary, new ClearFinding(Ids.next(), proposal, finding.id(), "省厅", "5号", "5.pdf"));
        assertThat(submit()).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void aWithdrawnRequestStopsTheDraftAgain() {
        draw("mining-zone");
        Exemption asked = exemptions.ask(author, ask(forbidden(Severity.FORBID), day(90)));
        exemptions.withdraw(author, new WithdrawExemption(Ids.next(), WEST, proposal, asked.id()));
        assertThat(exemptions.list(author, proposal)).isEmpty();
        assertThatThrownBy(this::submit).hasMessageContaining("proposal.finding-forbid");
    }

    @Test
    void theResolutionThatAdoptsTheProposalGrantsItPublicly() {
        UUID item = inMeeting(day(90));
        outcomes.decide(meetings.secretary, MeetingFixtures.outcome(item, Outcome.APPROVED));
        Exemption granted = exemptions.list(Actor.ANONYMOUS, proposal).getFirst();
        assertThat(granted.isGranted()).isTrue();
        assertThat(granted.edition()).isEqualTo(2);
        assertThat(granted.reason()).isEqualTo("why");
        assertThat(granted.message()).isEqualTo(granted.name());
    }

    @Test
    void theFindingStandsExemptedUntilTheLastDayAndIsOpenAgainAfterIt() {
        UUID item = inMeeting(day(90));
        Finding finding = forbidden(Severity.FORBID);
        PlanId plan = proposals.get(author, proposal).summary().plan();
        outcomes.decide(meetings.secretary, MeetingFixtures.outcome(item, Outcome.APPROVED));
        FindingDetails exempted = findings.get(secretary, plan, 2, finding.id());
        String certified = certificates.get(secretary, plan, 2).sha256();
        assertThat(exempted.state()).isEqualTo(FindingState.EXEMPTED);
        assertThat(exempted.since().proposal()).isEqualTo(proposal.number());
        assertThat(origins.find(secretary, exempted.history().getFirst())).get().extracting(LoggedOperation::sequence).isEqualTo(1L);
        assertThat(exempted.exemption()).extracting(Exemption::reason).isEqualTo("why");
        assertThat(certificates.get(secretary, plan, 2).exemptions()).hasSize(1);
        clock.advance(Duration.ofDays(91));
        assertThat(findings.get(secretary, plan, 2, finding.id()).state()).isEqualTo(FindingState.OPEN);
        assertThat(findings.get(secretary, plan, 2, finding.id()).history()).extracting(FindingEvent::kind)
                .containsExactly(FindingEvent.Kind.APPEARED, FindingEvent.Kind.EXEMPTED, FindingEvent.Kind.EXPIRED);
        assertThat(certificates.get(secretary, plan, 2).sha256()).isEqualTo(certified);
    }

    /** Everybody reads authority, number and what the paper digests to, and finds the part's number again; the paper itself is not told. */
    @Test
    void theAuthoritysDocumentIsPartOfTheCertificate() {
        PlanId plan = proposals.get(author, proposal).summary().plan();
        draw("basic-farmland");
        Finding finding = forbidden(Severity.STATUTORY);
        KeptPaper paper = papers.keep(secretary, new KeepPaper(Ids.next(), "5.pdf", PaperFixtures.pdf()));
        assertThatThrownBy(() -> exemptions.clear(secretary, new ClearFinding(Ids.next(), proposal, finding.id(), "省厅", "5号", "sha256:" + "0".repeat(64))))
                .hasMessageContaining("paper.not-kept");
        exemptions.clear(secretary, new ClearFinding(Ids.next(), proposal, finding.id(), "省厅", "5号", paper.reference().toString()));
        outcomes.decide(meetings.secretary, MeetingFixtures.outcome(reviewed(), Outcome.APPROVED));
        Certificate it = certificates.get(secretary, plan, 2);
        String text = certificates.text(secretary, plan, 2, "clearances");
        assertThat(text.lines()).singleElement().asString()
                .contains(finding.id().toString(), "\"authority\":\"省厅\"", "\"documentNumber\":\"5号\"", "\"severity\":\"statutory\"", paper.sha256());
        assertThat(HexFormat.of().formatHex(Sha256.of(text))).isEqualTo(it.part("clearances").sha256());
        assertThat(it.text()).contains("\"clearances\":{\"count\":1,\"sha256\":\"" + it.part("clearances").sha256() + "\"}");
        assertThat(certificates.get(secretary, plan, 1).text()).doesNotContain("clearances");
        assertThatThrownBy(() -> certificates.text(secretary, plan, 1, "clearances")).hasMessageContaining("finding.unknown-part");
    }

    @Test
    void anExemptionThatHasRunOutCannotBeAdopted() {
        UUID item = inMeeting(day(5));
        clock.advance(Duration.ofDays(6));
        assertThatThrownBy(() -> outcomes.decide(meetings.secretary, MeetingFixtures.outcome(item, Outcome.APPROVED)))
                .hasMessageContaining("proposal.finding-forbid");
    }

    private UUID inMeeting(LocalDate until) {
        draw("mining-zone");
        exemptions.ask(author, ask(forbidden(Severity.FORBID), until));
        return reviewed();
    }

    private UUID reviewed() {
        submit();
        MEMBERS.forEach(member -> meetings.state(proposal, member, Position.NO_COMMENT));
        steps.move(secretary, new MoveProposal(Ids.next(), proposal, Transition.TO_REVIEW, ""));
        return meetings.openItem(meetings.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
    }

    private void draw(String layer) {
        UUID id = Ids.next();
        operations.apply(author, new ApplyOperation(Ids.next(), WEST, proposal, List.of(
                new Write(id, ThingKind.FEATURE, layer, Cell.ALIVE, new Version("-"), CellValue.TRUE),
                new Write(id, ThingKind.FEATURE, layer, Cell.GEOMETRY, new Version("-"), CellValue.of(INSIDE)),
                new Write(id, ThingKind.FEATURE, layer, "name", new Version("-"), CellValue.of("新区块"))), null));
    }

    private Finding forbidden(Severity severity) {
        return checks.check(operations.state(author, proposal)).stream()
                .filter(finding -> finding.severity() == severity)
                .findFirst()
                .orElseThrow();
    }

    private AskExemption ask(Finding finding, LocalDate until) {
        return new AskExemption(Ids.next(), WEST, proposal, finding.id(), "why", until);
    }

    private LocalDate day(int ahead) {
        return LocalDate.ofInstant(now.instant(), ZoneId.of("Asia/Shanghai")).plusDays(ahead);
    }

    private ProposalState submit() {
        return steps.submit(author, new SubmitProposal(Ids.next(), WEST, proposal));
    }
}
