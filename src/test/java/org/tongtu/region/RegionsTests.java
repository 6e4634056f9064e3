package org.tongtu.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.TestPropertySource;
import org.tongtu.consultation.report.AdoptionFiles;
import org.tongtu.database.Schemas;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.FindingState;
import org.tongtu.finding.Findings;
import org.tongtu.identity.Accounts;
import org.tongtu.identity.Demo;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.meeting.Meetings;
import org.tongtu.monitoring.Observations;
import org.tongtu.monitoring.Projects;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.Exemption;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.region.files.RegionNote;
import org.tongtu.region.files.RegionRefused;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

/** On a database of its own, emptied before each test: a portal holds one region. */
@PortalTest
@TestPropertySource(properties = "tongtu.test=region")
@Import(RegionsTests.Stumble.class)
class RegionsTests {

    @Autowired
    Regions regions;

    @Autowired
    Jurisdictions jurisdictions;

    @Autowired
    Alliances alliances;

    @Autowired
    Editions editions;

    @Autowired
    Observations observations;

    @Autowired
    Accounts accounts;

    @Autowired
    Proposals proposals;

    @Autowired
    Meetings meetings;

    @Autowired
    Projects projects;

    @Autowired
    Findings found;

    @Autowired
    RegionStory story;

    @Autowired
    AdoptionFiles reports;

    @Autowired
    Texts texts;

    @Autowired
    Demo demo;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Schemas schemas;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Stumble stumble;

    @TempDir
    Path folder;

    @BeforeEach
    void startEmpty() {
        List<String> tables = jdbc.sql("select table_name from information_schema.tables where table_schema = ? "
                        + "and table_type = 'BASE TABLE' and table_name not in ('flyway_schema_history', 'proposal_register', 'trace_sealer')")
                .param(schemas.main()).query(String.class).list();
        for (int round = 0; round < 4; round++) {
            tables.forEach(this::tryToEmpty);
        }
        jdbc.sql("update proposal_register set next = 1").update();
        events.publishEvent(new TerritoriesChanged());
        stumble.wanted = false;
    }

    /** Tables that others refer to are empty a round later. */
    private void tryToEmpty(String table) {
        try {
            jdbc.sql("delete from " + table).update();
        } catch (org.springframework.dao.DataIntegrityViolationException referredTo) {
            // the next round
        }
    }

    @Test
    void aPackageFoundsTownsAlliancePlanFiguresAndPeople() {
        RegionReport report = load(new PackageMaker(folder).folder());
        assertThat(report.taken()).isEqualTo(5);
        assertThat(alliances.get(Actor.ANONYMOUS).members()).hasSize(2);
        PlanState plan = editions.state(Actor.ANONYMOUS, new PlanId("small-2035"), 1);
        assertThat(plan.list(ThingKind.FEATURE, "road")).hasSize(1);
        assertThat(plan.list(ThingKind.LAYER)).isNotEmpty();
        assertThat(plan.list(ThingKind.RULE)).isNotEmpty();
        assertThat(observations.series(Actor.ANONYMOUS, "DS-02", JurisdictionCode.of("b"))).hasSize(1);
        assertThat(accounts.list(Actor.SYSTEM)).extracting(account -> account.email())
                .contains("planner.a@demo.local", "delegate.b@demo.local", "secretary@demo.local", "resident2@demo.local")
                .hasSize(9);
        assertThat(regions.find(Actor.ANONYMOUS)).get().extracting(RegionSummary::id).isEqualTo("small");
    }

    @Test
    void loadingTwiceChangesNothing() {
        var small = new PackageMaker(folder);
        RegionReport first = load(small.folder());
        long before = rows();
        assertThat(load(small.folder())).isEqualTo(first);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anotherPackageOnAFullPortalIsRefused() {
        var small = new PackageMaker(folder);
        load(small.folder());
        small.write("figures.csv", "jurisdiction,indicator,year,value\na,DS-02,2010,1200\nb,DS-02,2010,901\n");
        assertThatThrownBy(() -> load(small.folder())).hasMessageContaining("region.not-empty");
    }

    @Test
    void aPackageThatIsRefusedLeavesNothingBehind() {
        String wrong = new PackageMaker(folder).index("expect: 1}", "expect: 7}").folder();
        assertThatThrownBy(() -> load(wrong)).isInstanceOf(RegionRefused.class).hasMessageContaining("roads.geojson");
        assertThat(rows()).isZero();
    }

    @Test
    void aFailureInTheMiddleLeavesNothingBehind() {
        stumble.wanted = true;
        assertThatThrownBy(() -> load(new PackageMaker(folder).folder())).hasMessageContaining("stumbled");
        assertThat(rows()).isZero();
        assertThat(jurisdictions.list(Actor.SYSTEM)).isEmpty();
    }

    @Test
    void onlyTheAdministratorLoadsAndOnlyTheOfficeReadsTheReport() {
        String small = new PackageMaker(folder).folder();
        assertThatThrownBy(() -> regions.load(TestAlliance.actor(Role.SECRETARY), new LoadRegion(Ids.next(), small)))
                .hasMessageContaining("access.role-not-held");
        load(small);
        assertThatThrownBy(() -> regions.findReport(TestAlliance.actor(Role.PLANNER, JurisdictionCode.of("a"))))
                .hasMessageContaining("access.role-not-held");
        assertThat(regions.findReport(TestAlliance.actor(Role.SECRETARY))).isPresent();
    }

    @Test
    void liechtensteinLoadsWhole() {
        load(shared("liechtenstein"));
        PlanState plan = editions.state(Actor.ANONYMOUS, new PlanId("liechtenstein-2035"), 1);
        assertThat(alliances.get(Actor.ANONYMOUS).members()).hasSize(11);
        assertThat(plan.list(ThingKind.FEATURE, "road")).hasSize(2145);
        assertThat(plan.list(ThingKind.FEATURE, "context")).hasSize(3719 + 147 + 533);
    }

    @Test
    void theDeltaLoadsWholeWithItsFiguresUnderTheNewCode() {
        RegionReport report = load(shared("delta"));
        assertThat(observations.list(Actor.ANONYMOUS)).hasSize(646);
        assertThat(jurisdictions.get(Actor.ANONYMOUS, JurisdictionCode.of("320584")).code().value()).isEqualTo("320509");
        assertThat(report.findings()).anyMatch(note -> note.arguments().contains("310116"));
    }

    @Test
    void jiaokouLoadsWhole() {
        load(shared("jiaokou"));
        assertThat(observations.list(Actor.ANONYMOUS)).hasSize(308);
        assertThat(alliances.get(Actor.ANONYMOUS).observers()).hasSize(3);
    }

    @Test
    void theBuiltInDemoIsLoadedAtStartAndItsStoryToldOnce() {
        start();
        assertThat(regions.find(Actor.ANONYMOUS)).get().extracting(RegionSummary::invented).isEqualTo(true);
        List<RegionNote> findings = regions.findReport(Actor.SYSTEM).orElseThrow().findings();
        assertThat(findings).filteredOn(note -> note.key().equals("region.finding.story")).isEmpty();
        assertThat(proposals.list(Actor.SYSTEM)).extracting(each -> each.id().number()).containsExactly(12, 11, 9, 7, 6, 5, 4);
        assertThat(proposal(4).state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(proposal(6).state()).isEqualTo(ProposalState.REJECTED);
        assertThat(proposal(9).state()).isEqualTo(ProposalState.CONSULTATION);
        assertThat(proposal(12).openConflicts()).isEqualTo(1);
        assertThat(proposal(5).createdAt()).isBefore(proposal(12).createdAt().minus(Duration.ofDays(100)));
        assertThat(editions.list(Actor.SYSTEM, new PlanId("chihe-2035"))).hasSizeGreaterThan(1);
        everybodySeesAFindingOfEachState();
        DemoReport.isWhole(reports);
        assertThat(meetings.list(Actor.SYSTEM)).hasSize(2);
        assertThat(projects.list(Actor.SYSTEM)).hasSize(8);
        long before = rows();
        start();
        assertThat(rows()).isEqualTo(before);
        assertThat(proposals.list(Actor.SYSTEM)).hasSize(7);
    }

    /** Also waits until the editions are checked, which goes on beside. */
    private void everybodySeesAFindingOfEachState() {
        var plan = new PlanId("chihe-2035");
        int latest = editions.list(Actor.SYSTEM, plan).getFirst().number();
        List<FindingDetails> told = found.list(Actor.ANONYMOUS, plan, latest, FindingFilter.ALL);
        assertThat(told).extracting(FindingDetails::state).contains(FindingState.OPEN, FindingState.RESOLVED);
        assertThat(told).filteredOn(it -> it.state() == FindingState.EXEMPTED).singleElement()
                .satisfies(it -> assertThat(it.exemption()).isNotNull().extracting(Exemption::until).isNotNull())
                .satisfies(it -> assertThat(it.since().proposal()).isEqualTo(5));
    }

    private void start() {
        new RegionStart(regions, story, texts, demo, new MockEnvironment()).start();
    }

    private ProposalSummary proposal(int number) {
        return proposals.get(Actor.SYSTEM, new ProposalId(number)).summary();
    }

    private RegionReport load(String from) {
        return regions.load(Actor.SYSTEM, new LoadRegion(Ids.next(), from));
    }

    private static String shared(String name) {
        Path path = Path.of("../shared/data/regions", name);
        assumeTrue(Files.isDirectory(path), "skipped: the data folder ../shared/data is not here");
        return path.toString();
    }

    private long rows() {
        return List.of("jurisdiction", "alliance", "plan_thing", "monitoring_observation", "account", "region_load").stream()
                .mapToLong(table -> jdbc.sql("select count(*) from " + table).query(Long.class).single())
                .sum();
    }

    /** The last step of founding, which fails when a test wants it to. */
    @Order(99)
    static class Stumble implements FoundingStep {

        private boolean wanted;

        @Override
        public void found(RegionPackage region) {
            if (wanted) {
                throw new IllegalStateException("stumbled");
            }
        }
    }
}
