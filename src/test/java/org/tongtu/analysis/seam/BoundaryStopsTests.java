package org.tongtu.analysis.seam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.plan.standard.SketchRegion.box;
import static org.tongtu.plan.standard.SketchRegion.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.Layers;

/** Towns whose boundaries do not meet; a unit is some hundred metres, so 0.1 are nine from west to east. */
class BoundaryStopsTests {

    private static final double NINE = 8.9;

    private final PlanStates plan = PlanStates.plan();

    BoundaryStopsTests() {
        DefaultStandard.things().stream().filter(thing -> thing.kind() == ThingKind.LAYER).forEach(plan::with);
    }

    private static Town town(String code, Geometry boundary) {
        return Town.of(JurisdictionCode.of(code), Localized.same(code), boundary);
    }

    private List<Stop> walk(Geometry west, Geometry east) {
        PlanState state = plan.state();
        List<Border> borders = Neighbourhood.of(List.of(town("a", west), town("b", east))).borders();
        assertThat(borders).hasSize(1);
        assertThat(borders.getFirst().length()).isCloseTo(Ellipsoid.length(line(100, 0, 100, 100)), within(20.0));
        return new SeamWalk(state, List.of(Layers.of(state).get("road"), Layers.of(state).get("landuse")), List.of()).walk(borders).getFirst().stops();
    }

    @Test
    void boundariesThatCoincideStopNobody() {
        assertThat(walk(box(0, 0, 100, 100), box(100, 0, 200, 100))).isEmpty();
    }

    @Test
    void aGapBetweenTheBoundariesIsAStopWithItsWidth() {
        List<Stop> stops = walk(box(0, 0, 100, 100), box(100.1, 0, 200, 100));
        assertThat(stops).extracting(Stop::kind).containsExactly(StopKind.BOUNDARY_GAP);
        assertThat(stops.getFirst().metres()).isCloseTo(NINE, within(0.5));
        assertThat(Ellipsoid.length(stops.getFirst().shape())).isCloseTo(Ellipsoid.length(line(100, 0, 100, 100)), within(12.0));
    }

    @Test
    void groundThatBothTakeInIsAStopWithItsWidth() {
        List<Stop> stops = walk(box(0, 0, 100.1, 100), box(100, 0, 200, 100));
        assertThat(stops).extracting(Stop::kind).containsExactly(StopKind.BOUNDARY_OVERLAP);
        assertThat(stops.getFirst().metres()).isCloseTo(NINE, within(0.5));
    }

    @Test
    void aStripOfNobodysGroundInTheMiddleIsToldWhereItLies() {
        Geometry east = box(100, 0, 200, 100).difference(box(100, 40, 100.2, 60));
        List<Stop> stops = walk(box(0, 0, 100, 100), east);
        assertThat(stops).extracting(Stop::kind).containsExactly(StopKind.BOUNDARY_GAP);
        assertThat(stops.getFirst().chainage()).isCloseTo(Ellipsoid.length(line(100, 100, 100, 60)), within(12.0));
    }

    @Test
    void aRoadThatEndsBetweenTheBoundariesIsNotForgotten() {
        plan.feature("road", "west", line(50, 50, 100.05, 50), "class", "local");
        plan.feature("road", "east", line(101, 50, 150, 50), "class", "local");
        assertThat(walk(box(0, 0, 100, 100), box(100.1, 0, 200, 100))).extracting(Stop::kind)
                .containsExactly(StopKind.BOUNDARY_GAP, StopKind.ROAD_ENDS);
    }

    @Test
    void zonesThatComeUpToTheirOwnTownsBoundaryAreComparedAcrossTheGap() {
        plan.feature("landuse", "w", box(80, 20, 100, 60), "class", "0301");
        plan.feature("landuse", "e", box(100.1, 20, 120, 40), "class", "0301");
        plan.feature("landuse", "m", box(100.1, 40, 120, 60), "class", "1002");
        assertThat(walk(box(0, 0, 100, 100), box(100.1, 0, 200, 100))).extracting(Stop::kind)
                .containsExactly(StopKind.BOUNDARY_GAP, StopKind.ZONE_CHANGES);
    }

    @Test
    void townsTooFarApartForABorderAreNamed() {
        Neighbourhood found = Neighbourhood.of(List.of(town("a", box(0, 0, 100, 100)), town("b", box(102, 0, 200, 100))));
        assertThat(found.borders()).isEmpty();
        assertThat(found.apart()).hasSize(1);
        assertThat(found.apart().getFirst().metres()).isCloseTo(2 * 10 * NINE, within(5.0));
        assertThat(found.alone()).extracting(Localized::en).containsExactly("a", "b");
    }

    /** A broad lake in the middle of a border and another further on. */
    @Test
    void whereABorderIsBrokenOffTwiceThePairIsNamedOnce() {
        Geometry east = box(100, 0, 200, 100).difference(box(100, 10, 101, 40)).difference(box(100, 60, 101.5, 90));
        Neighbourhood found = Neighbourhood.of(List.of(town("a", box(0, 0, 100, 100)), town("b", east)));
        assertThat(found.borders()).hasSize(1);
        assertThat(found.alone()).isEmpty();
        assertThat(found.apart()).hasSize(1);
        assertThat(found.apart().getFirst().metres()).isCloseTo(1.5 * 10 * NINE, within(5.0));
        assertThat(found.apart().getFirst().length()).isCloseTo(
                Ellipsoid.length(line(100, 10, 100, 40)) + Ellipsoid.length(line(100, 60, 100, 90)), within(600.0));
    }

    @Test
    void townsThatMeetInACornerOrLieFarOffAreNotBesideEachOther() {
        Neighbourhood found = Neighbourhood.of(List.of(town("a", box(0, 0, 100, 100)), town("b", box(100, 100, 200, 200)),
                town("c", box(100.2, -100, 200, -0.2)), town("d", box(300, 0, 400, 100))));
        assertThat(found.borders()).isEmpty();
        assertThat(found.apart()).isEmpty();
        assertThat(found.alone()).hasSize(4);
    }

    /** East reaches west along a line that was digitised anew, and has an exclave there that west did not take out of its ground. */
    @Test
    void anExclaveThatTheOtherTookNoNoticeOfIsBorderTooBesideALineThatBothFace() {
        Geometry exclave = box(40, 40, 60, 60);
        Town east = town("b", box(100.1, 0, 200, 100).union(exclave));
        Neighbourhood found = Neighbourhood.of(List.of(town("a", box(0, 0, 100, 100)), east));
        assertThat(found.borders()).hasSize(1);
        assertThat(found.borders().getFirst().length())
                .isCloseTo(Ellipsoid.length(line(100, 0, 100, 100)) + Ellipsoid.length(exclave), within(20.0));
        assertThat(new BoundaryStops(found.borders().getFirst()).list()).extracting(Stop::kind)
                .contains(StopKind.BOUNDARY_GAP, StopKind.BOUNDARY_OVERLAP);
        assertThat(found.apart()).isEmpty();
    }

    @Test
    void whatBothTownsSeeIsOneBorderWhoeverIsNamedFirst() {
        Geometry west = box(0, 0, 100, 100).union(box(100, 40, 100.3, 60));
        Geometry east = box(100.1, 0, 200, 100).difference(box(100.1, 20, 100.4, 30));
        double length = Ellipsoid.length(line(100, 0, 100, 100));
        for (List<Town> towns : List.of(List.of(town("a", west), town("b", east)), List.of(town("b", east), town("a", west)))) {
            assertThat(Neighbourhood.of(towns).borders()).singleElement()
                    .satisfies(border -> assertThat(border.length()).isCloseTo(length, within(150.0)));
        }
    }

    /** Somebody forgot to take the enclave out of the town about it. */
    @Test
    void aTownThatAnotherTakesInWhollyHasABorderWithIt() {
        Neighbourhood found = Neighbourhood.of(List.of(town("about", box(0, 0, 100, 100)), town("inside", box(40, 40, 60, 60))));
        assertThat(found.borders()).hasSize(1);
        assertThat(found.borders().getFirst().length()).isCloseTo(Ellipsoid.length(box(40, 40, 60, 60)), within(0.1));
        assertThat(new BoundaryStops(found.borders().getFirst()).list()).extracting(Stop::kind).containsOnly(StopKind.BOUNDARY_OVERLAP);
    }
}
