package org.tongtu.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.SketchRegion;

class DisclosedStateTests {

    private static final Envelope EVERYWHERE = new Envelope(110, 112, 36, 38);

    private final PlanState plan = PlanStates.plan()
            .with(DefaultStandard.things())
            .feature("landuse", "field", SketchRegion.box(0, 0, 3, 3), "class", "0101", "name", "东洼")
            .feature("context", "secret", SketchRegion.box(0, 0, 3, 3), "name", "内部资料")
            .feature("eco-redline", "wood", SketchRegion.box(0.123, 0.234, 5.345, 5.456), "name", "北山", "basis", "内部文号")
            .feature("eco-redline", "speck", SketchRegion.box(1.1, 1.1, 1.2, 1.2), "name", "小斑")
            .feature("unheard-of", "stray", SketchRegion.box(0, 0, 3, 3))
            .state();

    private final DisclosedState forPublic = new DisclosedState(plan, false);
    private final DisclosedState forMembers = new DisclosedState(plan, true);

    @ParameterizedTest
    @ValueSource(strings = {"context", "unheard-of"})
    void thePublicSeesNothingOfAHiddenLayerByAnyWay(String layer) {
        assertThat(forPublic.list(ThingKind.FEATURE, layer)).isEmpty();
        assertThat(forPublic.intersecting(layer, EVERYWHERE)).isEmpty();
        assertThat(forPublic.list(ThingKind.FEATURE)).extracting(Thing::group).doesNotContain(layer);
        assertThat(Stream.of("secret", "stray").map(PlanStates::id)).allMatch(id -> forPublic.find(id).isEmpty());
    }

    @Test
    void membersSeeMembersLayersWhole() {
        assertThat(forMembers.find(PlanStates.id("secret"))).isPresent();
        assertThat(forMembers.find(PlanStates.id("wood"))).contains(plan.find(PlanStates.id("wood")).orElseThrow());
    }

    @Test
    void whatTheStandardDoesNotDefineIsServedToNobody() {
        assertThat(forMembers.find(PlanStates.id("stray"))).isEmpty();
        assertThat(forMembers.list(ThingKind.FEATURE, "unheard-of")).isEmpty();
    }

    @Test
    void aGeneralisedFeatureShowsNoVertexOfTheOriginalAndFewAttributes() {
        Thing wood = forPublic.find(PlanStates.id("wood")).orElseThrow();
        var exact = plan.find(PlanStates.id("wood")).orElseThrow().geometry().orElseThrow();
        assertThat(wood.geometry().orElseThrow().getCoordinates()).doesNotContain(exact.getCoordinates());
        assertThat(wood.text("basis")).isEmpty();
        assertThat(wood.text("name")).isEqualTo("北山");
        assertThat(forPublic.list(ThingKind.FEATURE, "eco-redline")).containsExactly(wood);
    }

    @Test
    void aGeneralisedLayerAnswersByItsCoarseShapesOnly() {
        var speck = SketchRegion.box(1.1, 1.1, 1.2, 1.2).getEnvelopeInternal();
        assertThat(forPublic.intersecting("eco-redline", speck)).extracting(Thing::id).containsExactly(PlanStates.id("wood"));
        var beyondTheCoarseEdge = new Envelope(111.0052, 111.0053, 37.0052, 37.0053);
        assertThat(forPublic.intersecting("eco-redline", beyondTheCoarseEdge)).isEmpty();
        assertThat(forMembers.intersecting("eco-redline", beyondTheCoarseEdge)).isNotEmpty();
    }

    @Test
    void whatMembersAndThePublicSeeIsNeverKeptUnderTheSameKey() {
        assertThat(forPublic.key()).isNotEqualTo(forMembers.key());
    }
}
