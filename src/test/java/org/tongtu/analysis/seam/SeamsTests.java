package org.tongtu.analysis.seam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.plan.PlanFixtures.feature;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.Grid;
import org.tongtu.jurisdiction.ChangeBoundary;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.history.Moment;
import org.tongtu.testing.PortalTest;

/** A road that stops at the border of west and south, a corridor of the members' own, a field that becomes a mine. */
@PortalTest
class SeamsTests {

    private static final Moment FIRST = Moment.ofEdition(1);

    @Autowired
    Seams seams;

    @Autowired
    SeamLinks links;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalChanges changes;

    @Autowired
    Editions editions;

    @Autowired
    Checks checks;

    @Autowired
    Jurisdictions jurisdictions;

    private final Actor planner = actor(Role.PLANNER, WEST);
    private PlanId plan;

    @BeforeEach
    void aPlanThatStopsAtTheBorder() {
        List<Thing> things = PlanFixtures.standard(Map.of("corridor", "members"));
        things.add(feature("road", line(111.05, 37.05, 111.0995, 37.05), "secondary"));
        things.add(feature("road", line(111.1005, 37.0501, 111.15, 37.05), "tertiary"));
        things.add(feature("corridor", line(111.05, 37.06, 111.1, 37.06), ""));
        things.add(feature("landuse", box(111.09, 37.02, 111.1, 37.03), "0101"));
        things.add(feature("landuse", box(111.1, 37.02, 111.11, 37.03), "1002"));
        plan = plans.found(things);
    }

    private static Geometry line(double x1, double y1, double x2, double y2) {
        return Grid.snap(Grid.FACTORY.createLineString(new Coordinate[] {new Coordinate(x1, y1), new Coordinate(x2, y2)}));
    }

    private Seam seam(Actor reader) {
        return seams.list(reader, plan, FIRST).stream()
                .filter(each -> each.border().town(Side.ONE).code().equals(WEST) && each.border().town(Side.OTHER).code().equals(SOUTH))
                .findFirst().orElseThrow();
    }

    private Stop road() {
        return seam(planner).stops().stream().filter(stop -> stop.kind() == StopKind.ROAD_ENDS).findFirst().orElseThrow();
    }

    private ProposeLink link(JurisdictionCode town) {
        return new ProposeLink(Ids.next(), town, plan, seam(planner).border().key(), road().id());
    }

    @Test
    void aMemberSeesEveryStopAlongTheBorderInItsOrder() {
        assertThat(seams.list(planner, plan, FIRST)).hasSize(4);
        assertThat(seam(planner).stops()).extracting(Stop::kind)
                .containsExactly(StopKind.LINE_ENDS, StopKind.ROAD_ENDS, StopKind.ZONE_CHANGES);
    }

    @Test
    void aStopCarriesWhatTheRulesFoundThere() {
        assertThat(road().findings()).extracting(Finding::rule).contains("road-dead-end");
        assertThat(seam(planner).stops().getLast().findings()).extracting(Finding::rule).contains("uses-compatible");
    }

    @Test
    void aLayerThatIsNotForTheReaderStopsNowhere() {
        assertThat(seam(actor(Role.RESIDENT)).stops()).extracting(stop -> stop.layer().code()).containsExactly("road", "landuse");
        assertThatThrownBy(() -> seams.list(Actor.ANONYMOUS, plan, FIRST)).hasMessageContaining("access.");
    }

    @Test
    void aLinkIsDraftedForBothTownsAndEndsTheDeadEnd() {
        DraftedLink drafted = links.propose(planner, link(WEST));
        ProposalDetails proposal = proposals.get(planner, drafted.proposal());
        assertThat(proposal.summary().state()).isEqualTo(ProposalState.DRAFT);
        assertThat(proposal.summary().author()).isEqualTo(planner.id());
        assertThat(proposal.summary().title().zh()).isEqualTo("连通西镇“二级公路（次干路）”与南镇“三级公路（支路）”");
        assertThat(proposal.summary().participants()).contains(WEST, SOUTH);
        assertThat(proposal.affected()).containsExactlyInAnyOrder(WEST, SOUTH);
        Thing way = changes.after(planner, drafted.proposal()).find(drafted.feature()).orElseThrow();
        assertThat(way.text("class")).isEqualTo("tertiary");
        assertThat(way.geometry().orElseThrow().getCoordinates())
                .containsExactly(new Coordinate(111.0995, 37.05), new Coordinate(111.1005, 37.0501));
        assertThat(rules(drafted, true)).contains("road-dead-end");
        assertThat(rules(drafted, false)).doesNotContain("road-dead-end");
        assertThat(seams.list(planner, plan, Moment.of(drafted.proposal())).stream().flatMap(each -> each.stops().stream()))
                .extracting(Stop::kind).doesNotContain(StopKind.ROAD_ENDS);
    }

    private List<String> rules(DraftedLink drafted, boolean before) {
        var state = before ? changes.before(planner, drafted.proposal()) : changes.after(planner, drafted.proposal());
        return checks.check(state).stream().map(Finding::rule).toList();
    }

    @Test
    void aRepetitionBeginsNoSecondProposal() {
        ProposeLink command = link(WEST);
        DraftedLink drafted = links.propose(planner, command);
        assertThat(links.propose(planner, command)).isEqualTo(drafted);
        assertThat(changes.diff(planner, drafted.proposal())).extracting(change -> change.thing()).containsOnly(drafted.feature());
    }

    @Test
    void onlyAPlannerOfOneOfTheTwoTownsProposesALink() {
        assertThatThrownBy(() -> links.propose(actor(Role.PLANNER, NORTH), link(NORTH))).hasMessageContaining("analysis.seam.not-yours");
        assertThatThrownBy(() -> links.propose(actor(Role.PLANNER, SOUTH), link(WEST))).hasMessageContaining("access.role-not-held");
        assertThatThrownBy(() -> links.propose(actor(Role.DELEGATE, WEST), link(WEST))).hasMessageContaining("access.role-not-held");
    }

    @Test
    void whatStopsNoLongerIsNotJoined() {
        ProposeLink gone = new ProposeLink(Ids.next(), WEST, plan, seam(planner).border().key(), "gone");
        assertThatThrownBy(() -> links.propose(planner, gone)).hasMessageContaining("analysis.seam.no-stop");
        ProposeLink nowhere = new ProposeLink(Ids.next(), WEST, plan, "a-b", road().id());
        assertThatThrownBy(() -> links.propose(planner, nowhere)).hasMessageContaining("analysis.seam.no-border");
    }

    /** South's line is drawn anew, ten metres off, and then as it was. */
    @Test
    void whenABoundaryChangesTheBordersAreReadAndWalkedAnew() {
        assertThat(seam(planner).counts()).doesNotContainKey(StopKind.BOUNDARY_GAP);
        Geometry before = jurisdictions.get(Actor.SYSTEM, SOUTH).boundary();
        try {
            redraw(SOUTH, box(111.1001, 37, 111.2, 37.1), LocalDate.of(2024, 1, 1));
            assertThat(seam(planner).counts()).containsEntry(StopKind.BOUNDARY_GAP, 1);
            assertThat(seam(planner).stops()).extracting(Stop::kind).contains(StopKind.ROAD_ENDS);
        } finally {
            redraw(SOUTH, before, LocalDate.of(2024, 1, 2));
        }
        assertThat(seam(planner).counts()).doesNotContainKey(StopKind.BOUNDARY_GAP);
        assertThat(seams.neighbourhood(planner).apart()).isEmpty();
        assertThat(seams.neighbourhood(planner).alone()).isEmpty();
    }

    private void redraw(JurisdictionCode town, Geometry boundary, LocalDate from) {
        jurisdictions.changeBoundary(Actor.SYSTEM, new ChangeBoundary(Ids.next(), town, GeoJson.write(boundary), from, "test"));
    }
}
