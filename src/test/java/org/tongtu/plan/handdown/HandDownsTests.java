package org.tongtu.plan.handdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.plan.AgreeEdition;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;

@PortalTest
class HandDownsTests {

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Editions editions;

    @Autowired
    HandDowns handDowns;

    private final Actor secretary = actor(Role.SECRETARY);
    private PlanId plan = new PlanId("none");

    @BeforeEach
    void agreeAnEdition() {
        Thing west = ProposalFixtures.parcel(Ids.next(), ProposalFixtures.WEST_PARCEL, "0101");
        Thing south = ProposalFixtures.parcel(Ids.next(), ProposalFixtures.SOUTH_PARCEL, "0301");
        plan = fixtures.found(List.of(west, south));
        Thing renamed = west.with("name", new Cell(CellValue.of("新名"), new Version("e2")));
        int proposal = fixtures.create(actor(Role.PLANNER, WEST), WEST, plan).number();
        editions.agree(Actor.SYSTEM, new AgreeEdition(Ids.next(), plan, 1, proposal, 1), List.of(renamed), Set.of(south.id()));
    }

    @Test
    void everyChangedThingIsHandedDownToTheMemberWhereItLies() {
        List<HandDownDetails> lines = handDowns.list(secretary, plan, 2);
        assertThat(lines).extracting(HandDownDetails::jurisdiction).containsExactlyInAnyOrder(WEST, SOUTH);
        HandDownDetails west = of(lines);
        assertThat(west.kind()).isEqualTo(ThingKind.FEATURE);
        assertThat(west.changed()).isEqualTo(1);
        assertThat(west.names()).isEqualTo("新名");
        assertThat(west.county().zh()).isEqualTo("西镇");
        assertThat(west.bureau().en()).isEqualTo("Natural resources bureau");
        assertThat(handDowns.list(secretary, plan, 1)).isEmpty();
    }

    @Test
    void theTownsPlannerTicksItOffOnceAndSaysWhereToReadIt() {
        HandDownDetails line = of(handDowns.list(secretary, plan, 2));
        assertThatThrownBy(() -> handDowns.complete(actor(Role.PLANNER, EAST), complete(line, "x")))
                .hasMessageContaining("access.role-not-held");
        assertThatThrownBy(() -> handDowns.complete(
                        actor(Role.PLANNER, EAST), new CompleteHandDown(Ids.next(), EAST, line.id(), "x")))
                .hasMessageContaining("plan.handdown-not-yours");
        assertThatThrownBy(() -> handDowns.complete(actor(Role.PLANNER, WEST), complete(line, " ")))
                .hasMessageContaining("plan.handdown-note");
        Actor planner = actor(Role.PLANNER, WEST);
        HandDownDetails done = handDowns.complete(planner, complete(line, "县规〔2026〕7号"));
        assertThat(done.doneBy()).isEqualTo(planner.id());
        assertThat(done.doneAt()).isNotNull();
        assertThatThrownBy(() -> handDowns.complete(planner, complete(line, "again")))
                .hasMessageContaining("plan.handdown-done");
        assertThat(handDowns.listOpen(secretary)).extracting(HandDownDetails::id).doesNotContain(line.id());
    }

    @Test
    void theJointOfficeNamesTheBureauAndTheDay() {
        HandDownDetails line = of(handDowns.list(secretary, plan, 2));
        LocalDate day = line.due().plusDays(30);
        HandDownDetails assigned = handDowns.assign(secretary, new AssignHandDown(Ids.next(), line.id(), "水利局", day));
        assertThat(assigned.bureau().zh()).isEqualTo("水利局");
        assertThat(assigned.due()).isEqualTo(day);
        assertThat(assigned.isOverdue(day.plusDays(1))).isTrue();
        assertThatThrownBy(() -> handDowns.assign(secretary, new AssignHandDown(Ids.next(), line.id(), " ", day)))
                .hasMessageContaining("plan.handdown-bureau");
        assertThatThrownBy(() -> handDowns.assign(secretary, new AssignHandDown(Ids.next(), UUID.randomUUID(), "水利局", day)))
                .hasMessageContaining("plan.unknown-handdown");
    }

    private static HandDownDetails of(List<HandDownDetails> lines) {
        return lines.stream().filter(line -> line.jurisdiction().equals(WEST)).findFirst().orElseThrow();
    }

    private static CompleteHandDown complete(HandDownDetails line, String note) {
        return new CompleteHandDown(Ids.next(), line.jurisdiction(), line.id(), note);
    }
}
