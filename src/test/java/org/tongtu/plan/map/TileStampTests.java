package org.tongtu.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.geodata.TileKey;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.SketchRegion;

/** What is written makes the tiles stale that show its place before or after, and no other. */
class TileStampTests {

    private static final int ZOOM = 15;

    private final Thing field = PlanStates.featureThing("landuse", "field", SketchRegion.box(0, 0, 3, 3), "class", "0101");
    private final PlanState edition = PlanStates.plan().with(DefaultStandard.things()).with(field).state();
    private final TileKey here = tile(field);

    @Test
    void whereNothingIsWrittenTheTileIsTheEditions() {
        PlanState proposal = proposal(1, moved(3_000, 3_000, 1));
        assertThat(TileStamp.of(proposal, "landuse", far())).isNotEqualTo(TileStamp.of(edition, "landuse", far()));
        assertThat(TileStamp.of(proposal, "road", here)).isEqualTo(TileStamp.of(edition, "road", here));
        TileKey elsewhere = new TileKey(ZOOM, here.x() - 9, here.y());
        assertThat(TileStamp.of(proposal, "landuse", elsewhere)).isEqualTo(TileStamp.of(edition, "landuse", elsewhere));
    }

    @Test
    void thePlaceThatAFeatureLeftIsStaleToo() {
        PlanState proposal = proposal(1, moved(3_000, 3_000, 1));
        assertThat(TileStamp.of(proposal, "landuse", here)).isNotEqualTo(TileStamp.of(edition, "landuse", here));
    }

    @Test
    void theNextOperationElsewhereLeavesATileAsItIs() {
        Thing renamed = field.with("name", new Cell(CellValue.of("东洼"), Version.ofSequence(1)));
        Thing fresh = PlanStates.featureThing("landuse", "fresh", SketchRegion.box(3_000, 3_000, 3_003, 3_003), "class", "0301");
        PlanState first = proposal(1, renamed);
        PlanState second = proposal(2, renamed, fresh);
        assertThat(TileStamp.of(second, "landuse", here)).isEqualTo(TileStamp.of(first, "landuse", here));
        assertThat(TileStamp.of(second, "landuse", far())).isNotEqualTo(TileStamp.of(first, "landuse", far()));
    }

    @Test
    void whatIsDeletedIsGoneFromTheTile() {
        PlanState deleted = proposal(1, field.with(Cell.ALIVE, new Cell(CellValue.FALSE, Version.ofSequence(1))));
        assertThat(TileStamp.of(deleted, "landuse", here)).isNotEqualTo(TileStamp.of(edition, "landuse", here));
    }

    @Test
    void membersAndThePublicNeverShareATile() {
        PlanState proposal = proposal(1, moved(3_000, 3_000, 1));
        assertThat(new DisclosedState(proposal, true).stamp("landuse", here))
                .isNotEqualTo(new DisclosedState(proposal, false).stamp("landuse", here));
    }

    @Test
    void anotherDefinitionOfALayerConcernsEveryTile() {
        Thing layer = edition.list(org.tongtu.plan.ThingKind.LAYER, "landuse").iterator().next();
        PlanState proposal = proposal(1, layer.with("disclosure", new Cell(CellValue.of("members"), Version.ofSequence(1))));
        assertThat(TileStamp.of(proposal, "landuse", far())).isNotEqualTo(TileStamp.of(edition, "landuse", far()));
    }

    private Thing moved(int x, int y, long sequence) {
        return field.with(Cell.GEOMETRY, new Cell(CellValue.of(SketchRegion.box(x, y, x + 3, y + 3)), Version.ofSequence(sequence)));
    }

    private PlanState proposal(int sequence, Thing... written) {
        Map<UUID, Thing> things = new HashMap<>();
        for (Thing thing : written) {
            things.put(thing.id(), thing);
        }
        return new OverlayState(edition, "test@p1." + sequence, things);
    }

    private static TileKey tile(Thing thing) {
        return TileKey.touching(new Envelope(thing.geometry().orElseThrow().getCentroid().getCoordinate()), ZOOM).getFirst();
    }

    private TileKey far() {
        return tile(moved(3_000, 3_000, 1));
    }
}
