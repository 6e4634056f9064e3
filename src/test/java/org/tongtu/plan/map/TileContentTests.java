package org.tongtu.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.TileKey;
import org.tongtu.geodata.VectorTile;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.SketchRegion;

class TileContentTests {

    private final PlanState plan = PlanStates.plan()
            .with(DefaultStandard.things())
            .feature("landuse", "field", SketchRegion.box(0, 0, 3, 3), "class", "010100", "name", "东洼", "area_ha", "9")
            .feature("landuse", "far", SketchRegion.box(900, 900, 903, 903), "class", "0301")
            .state();

    @Test
    void aTileHoldsTheFeaturesThereWithTheirTags() throws IOException {
        var tile = TileKey.touching(new Envelope(111.0015, 111.0016, 37.0015, 37.0016), 15).getFirst();
        assertThat(read(plan, tile)).singleElement().satisfies(tags -> assertThat(tags)
                .containsEntry("id", PlanStates.id("field").toString())
                .containsEntry("name", "东洼")
                .doesNotContainKey("area_ha"));
    }

    @Test
    void aPaddedOfficialCodeIsTheSameClass() throws IOException {
        var tile = TileKey.touching(new Envelope(111.0015, 111.0016, 37.0015, 37.0016), 15).getFirst();
        assertThat(read(plan, tile)).extracting(tags -> tags.get("class")).containsExactly("0101");
    }

    @Test
    void farAwayAreasThatLookAlikeAreOneMosaicAndNobodys() throws IOException {
        var many = PlanStates.plan().with(DefaultStandard.things());
        IntStream.range(0, 400).forEach(i -> many.feature(
                "landuse", "parcel" + i, SketchRegion.box(i % 20, i / 20, i % 20 + 0.9, i / 20 + 0.9), "class", "0101"));
        var tile = TileKey.touching(new Envelope(111.01, 111.01, 37.01, 37.01), 8).getFirst();
        assertThat(read(many.state(), tile)).containsExactly(Map.of("class", "0101"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> read(PlanState state, TileKey tile) throws IOException {
        LayerDefinition layer = Layers.of(state).get("landuse");
        byte[] bytes = VectorTile.encode(
                tile, List.of(TileContent.of(layer, state.intersecting("landuse", tile.buffered()), tile)));
        var mvt = MvtReader.loadMvt(
                new ByteArrayInputStream(bytes), SketchRegion.point(0, 0).getFactory(), new TagKeyValueMapConverter());
        return mvt.getLayers().stream()
                .flatMap(each -> each.getGeometries().stream())
                .map(Geometry::getUserData)
                .map(data -> (Map<String, Object>) data)
                .toList();
    }
}
