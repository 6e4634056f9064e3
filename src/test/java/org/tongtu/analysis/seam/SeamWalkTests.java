package org.tongtu.analysis.seam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.plan.PlanStates.id;
import static org.tongtu.plan.standard.SketchRegion.box;
import static org.tongtu.plan.standard.SketchRegion.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.Layers;

/** Two towns whose border runs along x = 100 from y = 100 down to 0, and an exclave of the second inside the first. */
class SeamWalkTests {

    private static final Town A = town("a", box(0, 0, 100, 100).difference(box(40, 40, 60, 60)));
    private static final Town B = town("b", box(100, 0, 200, 100).union(box(40, 40, 60, 60)));

    private final PlanStates plan = PlanStates.plan();

    SeamWalkTests() {
        DefaultStandard.things().stream().filter(thing -> thing.kind() == ThingKind.LAYER).forEach(plan::with);
    }

    private static Town town(String code, Geometry boundary) {
        return Town.of(JurisdictionCode.of(code), Localized.same(code), boundary);
    }

    private Seam walk() {
        PlanState state = plan.state();
        return new SeamWalk(state, Layers.of(state).list().stream()
                .filter(layer -> layer.geometries().size() < GeometryKind.values().length).toList(), List.of())
                .walk(Neighbourhood.of(List.of(A, B)).borders()).getFirst();
    }

    private void lane(String name, Geometry way) {
        plan.feature("road", name, way, "class", "local");
    }

    private void forest(String name, Geometry area) {
        plan.feature("landuse", name, area, "class", "0301");
    }

    private void water(String name, Geometry area, String grade) {
        plan.feature("water-source", name, area, "grade", grade);
    }

    private Stop only() {
        List<Stop> stops = walk().stops();
        assertThat(stops).hasSize(1);
        return stops.getFirst();
    }

    @Test
    void aBorderIsWalkedFromTheNorthItsLongestPieceFirst() {
        Border border = walk().border();
        assertThat(border.lines()).hasSize(2);
        assertThat(border.lines().getFirst().getCoordinateN(0)).isEqualTo(new Coordinate(111.1, 37.1));
        assertThat(border.length()).isCloseTo(
                Ellipsoid.length(line(100, 0, 100, 100)) + Ellipsoid.length(box(40, 40, 60, 60)), within(0.01));
    }

    @Test
    void townsThatMeetInACornerHaveNoBorder() {
        assertThat(Neighbourhood.of(List.of(A, town("c", box(100, 100, 200, 200)))).borders()).isEmpty();
    }

    @Test
    void anEmptyPlanHasNoStops() {
        assertThat(walk().stops()).isEmpty();
    }

    @Test
    void aRoadThatEndsShortOfTheBorderIsAStopWithItsCounterpartDistanceAndPlace() {
        lane("west", line(50, 75, 99.5, 75));
        plan.feature("road", "east", line(104, 0, 104, 100), "class", "secondary");
        Stop stop = only();
        assertThat(stop.kind()).isEqualTo(StopKind.ROAD_ENDS);
        assertThat(stop.chainage()).isCloseTo(Ellipsoid.length(line(100, 100, 100, 75)), within(1.0));
        requireSides(stop, "west", "east");
        assertThat(stop.metres()).isCloseTo(Ellipsoid.length(line(99.5, 75, 104, 75)), within(0.1));
        assertThat(stop.isLinkable()).isTrue();
    }

    @Test
    void twoRoadsThatFaceEachOtherAreOneStop() {
        lane("west", line(50, 50, 99.5, 50));
        lane("east", line(100.5, 50, 150, 50));
        assertThat(only().hasCounterpart()).isTrue();
    }

    @Test
    void aRoadWithNothingToMeetHasNoCounterpart() {
        lane("west", line(50, 50, 99.5, 50));
        Stop stop = only();
        assertThat(stop.hasCounterpart()).isFalse();
        assertThat(stop.metres()).isNull();
        assertThat(stop.isLinkable()).isFalse();
    }

    @Test
    void aRoadThatGoesOnOrIsJoinedOrEndsFarFromTheBorderIsNoStop() {
        lane("through", line(50, 20, 150, 20));
        lane("west", line(50, 50, 100, 50));
        lane("east", line(100, 50, 150, 50));
        lane("inner", line(20, 80, 90, 80));
        assertThat(walk().stops()).isEmpty();
    }

    @Test
    void corridorsAndAxesThatStopAreStopsToo() {
        plan.feature("corridor", "c", line(50, 30, 100, 30), "class", "x");
        plan.feature("axis", "x", line(100, 60, 150, 60));
        assertThat(walk().stops()).extracting(Stop::kind).containsExactly(StopKind.LINE_ENDS, StopKind.LINE_ENDS);
    }

    @Test
    void aZoneThatStopsAtTheBorderIsAStopFromWhereItBegins() {
        water("w", box(80, 20, 100, 60), "一级");
        Stop stop = only();
        assertThat(stop.kind()).isEqualTo(StopKind.ZONE_CHANGES);
        assertThat(stop.hasCounterpart()).isFalse();
        assertThat(stop.chainage()).isCloseTo(Ellipsoid.length(line(100, 100, 100, 60)), within(10.0));
        assertThat(Ellipsoid.length(stop.shape())).isCloseTo(Ellipsoid.length(line(100, 60, 100, 20)), within(20.0));
    }

    @Test
    void aZoneOfAnotherGradeAcrossIsAStopAndOneOfTheSameIsNot() {
        water("w", box(80, 20, 100, 60), "一级");
        water("e", box(100, 20, 120, 60), "二级");
        assertThat(only().thing(Side.OTHER)).get().extracting(thing -> thing.id()).isEqualTo(id("e"));
        water("e", box(100, 20, 120, 60), "一级");
        assertThat(walk().stops()).isEmpty();
    }

    @Test
    void aZoneDrawnAcrossTheBorderGoesOn() {
        forest("both", box(80, 20, 120, 60));
        assertThat(walk().stops()).isEmpty();
    }

    @Test
    void zonesThatStopAFewMetresApartLeaveAGap() {
        Stop stop = forestsOfWhichOneEndsAt(99.9);
        assertThat(stop.kind()).isEqualTo(StopKind.GAP);
        assertThat(stop.metres()).isCloseTo(8.9, within(0.1));
    }

    @Test
    void zonesThatShareGroundAtTheBorderOverlap() {
        Stop stop = forestsOfWhichOneEndsAt(100.1);
        assertThat(stop.kind()).isEqualTo(StopKind.OVERLAP);
        requireSides(stop, "w", "e");
    }

    private Stop forestsOfWhichOneEndsAt(double end) {
        forest("w", box(80, 20, end, 60));
        forest("e", box(100, 20, 120, 60));
        return only();
    }

    private static void requireSides(Stop stop, String one, String other) {
        assertThat(stop.thing(Side.ONE)).get().extracting(Thing::id).isEqualTo(id(one));
        assertThat(stop.thing(Side.OTHER)).get().extracting(Thing::id).isEqualTo(id(other));
    }

    @Test
    void anExclaveHasItsStopsAfterThoseOfTheLongerPiece() {
        forest("inside", box(40, 40, 60, 60));
        Stop stop = only();
        assertThat(stop.chainage()).isCloseTo(Ellipsoid.length(line(100, 0, 100, 100)), within(0.01));
    }
}
