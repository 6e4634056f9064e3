package org.tongtu.geodata;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.geodata.GeometryFixtures.star;
import static org.tongtu.geodata.GeometryFixtures.wkt;

/** The oracle is another decoder (sebasbaumh), and web Mercator by its textbook formula. */
class VectorTileTests {

    private static final TileKey KEY = new TileKey(10, 828, 397);
    private static final Envelope DRAWN = new Envelope(-TileKey.BUFFER, TileKey.EXTENT + TileKey.BUFFER, -TileKey.BUFFER,
            TileKey.EXTENT + TileKey.BUFFER);

    @Test
    void idsAndTagsOfEveryTypeArriveAndEqualValuesAreSharedAcrossFeatures() {
        Map<String, Object> tags = Map.of("名称", "交口县", "n", 3, "minus", -7L, "share", 0.25, "open", true, "code", new StringBuilder("x"));
        List<Geometry> seen = decode(new TileFeature(42, tags, point(0.5, 0.5)), new TileFeature(7, tags, point(0.25, 0.5))).stream().toList();
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst().getUserData()).isEqualTo(
                Map.of("id", 42L, "名称", "交口县", "n", 3L, "minus", -7L, "share", 0.25, "open", true, "code", "x"));
    }

    @Test
    void aPointLandsOnItsTileUnit() {
        assertThat(decode(new TileFeature(1, Map.of(), point(0.5, 0.25))).getFirst().getCoordinate()).isEqualTo(new Coordinate(2048, 1024));
    }

    @Test
    void pointsBeyondTheBufferAreLeftOutAndAnEmptyTileHasNoBytes() {
        assertThat(VectorTile.encode(KEY, List.of(new TileLayer("a", List.of(new TileFeature(1, Map.of(), point(1.2, 0.5))))))).isEmpty();
    }

    @Test
    void polygonsInsideTheTileKeepTheirShape() {
        Random random = new Random(21);
        for (int i = 0; i < 300; i++) {
            Geometry polygon = starAt(random, 0.5, 0.4);
            Geometry seen = decode(new TileFeature(1, Map.of(), i % 2 == 0 ? polygon : polygon.reverse())).getFirst();
            assertThat(seen.getGeometryType()).isEqualTo("Polygon");
            assertThat(hausdorffArea(seen, inTileUnits(polygon))).isLessThan(seen.getLength() * 0.75);
        }
    }

    @Test
    void polygonsAcrossTheBorderAreCutAtTheBuffer() {
        Random random = new Random(22);
        Geometry frame = new GeometryFactory().toGeometry(DRAWN);
        for (int i = 0; i < 300; i++) {
            Geometry polygon = starAt(random, random.nextDouble(), 0.9);
            Geometry expected = inTileUnits(polygon).intersection(frame);
            Geometry seen = decode(new TileFeature(1, Map.of(), polygon)).getFirst();
            assertThat(DRAWN.contains(seen.getEnvelopeInternal())).isTrue();
            assertThat(hausdorffArea(seen.buffer(0), expected)).isLessThan((expected.getLength() + 1) * 0.75);
        }
    }

    @Test
    void holesStayHolesAndPartsStayParts() {
        Geometry nested = fromUnits("MULTIPOLYGON (((100 100, 900 100, 900 900, 100 900, 100 100), (200 200, 300 200, 300 300, 200 300, 200 200)),"
                + " ((220 220, 280 220, 280 280, 220 280, 220 220)), ((2000 100, 2100 100, 2100 200, 2000 100)))");
        Geometry seen = decode(new TileFeature(1, Map.of(), nested)).getFirst();
        assertThat(seen.getNumGeometries()).isEqualTo(3);
        assertThat(seen.getArea()).isEqualTo(800 * 800 - 100 * 100 + 60 * 60 + 5000);
    }

    @Test
    void aHoleThatCollapsesGoesAndAShellThatCollapsesTakesItsFeatureAlong() {
        Geometry pinhole = fromUnits("POLYGON ((100 100, 900 100, 900 900, 100 900, 100 100), (200.1 200.1, 200.2 200.1, 200.2 200.2, 200.1 200.1))");
        assertThat(decode(new TileFeature(1, Map.of(), pinhole)).getFirst().getArea()).isEqualTo(640_000);
        Geometry speck = fromUnits("POLYGON ((100.1 100.1, 100.3 100.1, 100.3 100.3, 100.1 100.1))");
        assertThat(VectorTile.encode(KEY, List.of(new TileLayer("a", List.of(new TileFeature(1, Map.of(), speck)))))).isEmpty();
    }

    @Test
    void aLineThatLeavesAndComesBackIsSeveralPieces() {
        Geometry line = fromUnits("LINESTRING (-1000 100, 100 100, 100 -1000, 300 -1000, 300 500, 9000 500, 9000 600, 400 600)");
        Geometry seen = decode(new TileFeature(1, Map.of(), line)).getFirst();
        assertThat(seen.toText()).isEqualTo("MULTILINESTRING ((-256 100, 100 100, 100 -256), (300 -256, 300 500, 4352 500), "
                + "(4352 600, 400 600))");
    }

    @Test
    void randomLinesAreCutAsJtsCutsThem() {
        Random random = new Random(23);
        Geometry frame = new GeometryFactory().toGeometry(DRAWN);
        for (int i = 0; i < 300; i++) {
            Geometry line = fromUnits("LINESTRING (" + pair(random) + "," + pair(random) + "," + pair(random) + ", 2000 2000)");
            Geometry expected = inTileUnits(line).intersection(frame);
            Geometry seen = decode(new TileFeature(1, Map.of(), line)).getFirst();
            assertThat(expected.buffer(1.5).contains(seen)).isTrue();
            assertThat(seen.buffer(1.5).contains(expected)).isTrue();
        }
    }

    private static String pair(Random random) {
        return random.nextInt(-9000, 9000) + " " + random.nextInt(-9000, 9000);
    }

    private static double hausdorffArea(Geometry a, Geometry b) {
        return a.symDifference(b).getArea();
    }

    private static Geometry starAt(Random random, double at, double radius) {
        Geometry units = star(random, new Coordinate(at, at), radius, 40);
        return fromUnits(AffineTransformation.scaleInstance(TileKey.EXTENT, TileKey.EXTENT).transform(units));
    }

    private static Geometry point(double x, double y) {
        return fromUnits("POINT (" + x * TileKey.EXTENT + " " + y * TileKey.EXTENT + ")");
    }

    private static Geometry fromUnits(String text) {
        return fromUnits(wkt(text));
    }

    private static Geometry fromUnits(Geometry units) {
        double side = 1L << KEY.z();
        return PathMap.ofVertices(c -> new Coordinate(360 * (KEY.x() + c.x / TileKey.EXTENT) / side - 180,
                Math.toDegrees(2 * Math.atan(Math.exp(Math.PI - 2 * Math.PI * (KEY.y() + c.y / TileKey.EXTENT) / side)) - Math.PI / 2)),
                Grid.FACTORY).apply(units);
    }

    private static Geometry inTileUnits(Geometry degrees) {
        double side = 1L << KEY.z();
        return PathMap.ofVertices(c -> new Coordinate(((c.x + 180) / 360 * side - KEY.x()) * TileKey.EXTENT,
                ((1 - Math.log(Math.tan(Math.PI / 4 + Math.toRadians(c.y) / 2)) / Math.PI) / 2 * side - KEY.y()) * TileKey.EXTENT),
                new GeometryFactory()).apply(degrees);
    }

    private static List<Geometry> decode(TileFeature... features) {
        byte[] tile = VectorTile.encode(KEY, List.of(new TileLayer("empty", List.of()), new TileLayer("parcels", List.of(features))));
        try {
            JtsMvt mvt = MvtReader.loadMvt(new ByteArrayInputStream(tile), new GeometryFactory(), new TagKeyValueMapConverter(false, "id"),
                    MvtReader.RING_CLASSIFIER_V2_1);
            assertThat(mvt.getLayersByName()).containsOnlyKeys("parcels");
            JtsLayer layer = mvt.getLayer("parcels");
            assertThat(layer.getExtent()).isEqualTo(TileKey.EXTENT);
            return new ArrayList<>(layer.getGeometries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
