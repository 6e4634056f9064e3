package org.tongtu.finding.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.finding.Findings;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.AgreeEdition;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.DisclosedFindings;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class CertificatesTests {

    private static final Geometry INSIDE = box(111.02, 37.02, 111.03, 37.03);

    @Autowired
    Certificates certificates;

    @Autowired
    Findings findings;

    @Autowired
    Editions editions;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Checks checks;

    @Autowired
    DisclosedFindings disclosed;

    @Autowired
    PlanFixtures plans;

    @Autowired
    ProposalFixtures proposals;

    @Autowired
    JsonMapper json;

    @Autowired
    TestClock clock;

    private final Thing mine = PlanFixtures.feature("mining-zone", INSIDE, "1");
    private final Thing redline = PlanFixtures.feature("eco-redline", box(111.01, 37.01, 111.05, 37.05), "1");

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void drawnUpAnewItIsTheSame() {
        PlanId plan = plan(Map.of());
        Certificate first = certificates.get(Actor.ANONYMOUS, plan, 1);
        clock.advance(Duration.ofDays(400));
        agree(plan, List.of(), Set.of(mine.id()));
        Certificate again = new Certificates(findings, editions, disclosures).get(Actor.ANONYMOUS, plan, 1);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.sha256()).isEqualTo(first.sha256());
        assertThat(certificates.get(Actor.ANONYMOUS, plan, 2).sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void whoeverDigestsTheTextsFindsTheNumbers() {
        PlanId plan = plan(Map.of());
        Certificate it = certificates.get(Actor.ANONYMOUS, plan, 1);
        assertThat(PartText.sha256(it.text())).isEqualTo(it.sha256());
        assertThat(it.parts()).allSatisfy(part -> {
            String text = certificates.text(Actor.ANONYMOUS, plan, 1, part.name());
            assertThat(text.lines()).hasSize(part.count());
            assertThat(PartText.sha256(text)).isEqualTo(part.sha256());
        });
    }

    @Test
    void theTextIsCanonicalAndNamesWhatItRestsOn() {
        Certificate it = certificates.get(Actor.ANONYMOUS, plan(Map.of("eco-redline", "public", "mining-zone", "public")), 1);
        JsonNode read = json.readTree(it.text());
        assertThat(CellValue.parse(read).json()).isEqualTo(it.text());
        assertThat(read.at("/rules/count").asInt()).isGreaterThanOrEqualTo(40);
        assertThat(read.at("/layers/mining-zone/count").asInt()).isEqualTo(1);
        PlanState state = editions.state(Actor.SYSTEM, it.edition().plan(), 1);
        assertThat(read.at("/findings/count").asInt()).isEqualTo(disclosed.of(Actor.ANONYMOUS, state, checks.check(state)).size());
        assertThat(it.forbidden()).isPositive();
    }

    @Test
    void whatIsHiddenDoesNotShowInTheNumberForEverybody() {
        Map<String, String> hidden = Map.of("eco-redline", "members");
        PlanId with = plan(hidden);
        Certificate open = certificates.get(Actor.ANONYMOUS, with, 1);
        Certificate full = certificates.get(actor(Role.PLANNER, WEST), with, 1);
        assertThat(open.layers()).extracting(Part::name).doesNotContain("eco-redline");
        assertThat(full.layers()).extracting(Part::name).contains("eco-redline");
        assertThat(full.findings().count()).isGreaterThan(open.findings().count());
        agree(with, List.of(), Set.of(redline.id()));
        Certificate after = certificates.get(Actor.ANONYMOUS, with, 2);
        assertThat(after.layers()).isEqualTo(open.layers());
        assertThat(after.findings()).isEqualTo(open.findings());
        assertThat(after.result()).isEqualTo(open.result());
        assertThatThrownBy(() -> certificates.text(Actor.ANONYMOUS, with, 1, "eco-redline")).isInstanceOf(Refused.class);
    }

    private PlanId plan(Map<String, String> disclosure) {
        List<Thing> things = PlanFixtures.standard(disclosure);
        things.addAll(List.of(mine, redline, PlanFixtures.feature("landuse", INSIDE, "0101")));
        return plans.found(things);
    }

    private void agree(PlanId plan, List<Thing> written, Set<java.util.UUID> removed) {
        int proposal = proposals.create(actor(Role.PLANNER, WEST), WEST, plan).number();
        editions.agree(Actor.SYSTEM, new AgreeEdition(Ids.next(), plan, 1, proposal, 0), written, removed);
    }
}
