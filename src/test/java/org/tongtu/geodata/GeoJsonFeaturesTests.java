package org.tongtu.geodata;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.tongtu.geodata.GeometryFixtures.refusal;

class GeoJsonFeaturesTests {

    private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[111.2,37.05]}";

    @Test
    void readsPropertiesOfEveryShapeAndTheId() {
        List<Feature> features = read(collection("""
                {"type":"Feature","id":"a1","geometry":%s,
                 "properties":{"名称":"交口县","n":3,"share":0.25,"open":true,"none":null,"list":[1,"x"],"in":{"k":2}}}""".formatted(POINT)));
        assertThat(features).singleElement().satisfies(feature -> {
            assertThat(feature.geometry().toText()).isEqualTo("POINT (111.2 37.05)");
            assertThat(feature.properties()).containsExactlyInAnyOrderEntriesOf(Map.of("名称", "交口县", "n", 3, "share", 0.25,
                    "open", true, "list", List.of(1, "x"), "in", Map.of("k", 2), "id", "a1"));
        });
    }

    @Test
    void takesASingleFeatureAsACollectionOfOne() {
        assertThat(read("{\"properties\":null,\"geometry\":" + POINT + ",\"type\":\"Feature\"}")).hasSize(1);
    }

    @Test
    void obeysTheCrsThatQgisWrites() {
        String json = """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4546"}},
                 "features":[{"type":"Feature","properties":{},
                 "geometry":{"type":"Point","coordinates":[517790.68084,4102078.58867]}}]}""";
        assertThat(read(json).getFirst().geometry().getCoordinate().x).isCloseTo(111.2, offset(1e-9));
        assertThat(read(json.replace("urn:ogc:def:crs:EPSG::4546", "urn:ogc:def:crs:OGC:1.3:CRS84").replace("517790.68084,4102078.58867", "1,2"))
                .getFirst().geometry().toText()).isEqualTo("POINT (1 2)");
        assertThat(refusal(() -> read(json.replace("::4546", "::2437"))).reasonKey()).isEqualTo("geometry.crs");
    }

    @Test
    void namesThePlaceOfAnErrorInDegreesWhateverTheFileIsIn() {
        String json = """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:4546"}},"features":[%s]}"""
                .formatted(feature("{\"type\":\"LineString\",\"coordinates\":[[517790.68084,4102078.58867]]}"));
        BrokenGeometry refusal = refusal(() -> read(json));
        assertThat(refusal.reasonKey()).isEqualTo("geometry.sliver");
        assertThat(refusal.args()).containsExactly("111.200000", "37.050000");
    }

    @Test
    void refusesACrsThatComesAfterTheFeaturesItWouldChange() {
        String json = "{\"type\":\"FeatureCollection\",\"features\":[" + feature(POINT)
                + "],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:4546\"}}}";
        assertThat(refusal(() -> read(json)).reasonKey()).isEqualTo("geometry.crs");
    }

    @Test
    void reportsBrokenFeaturesByIndexAndGoesOn() {
        String bowTie = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}";
        List<String> seen = new ArrayList<>();
        GeoJsonFeatures.scan(stream(collection(feature(POINT) + "," + feature(bowTie) + "," + feature("null") + "," + feature(POINT))),
                Limits.UPLOAD, new GeoJsonFeatures.Sink() {
                    @Override
                    public void feature(int index, Feature feature) {
                        seen.add(index + " sound");
                    }

                    @Override
                    public void broken(int index, BrokenGeometry reason) {
                        seen.add(index + " " + reason.reasonKey());
                    }
                });
        assertThat(seen).containsExactly("0 sound", "1 geometry.self-crossing", "2 geometry.empty", "3 sound");
    }

    @Test
    void stopsAtEachLimit() {
        String three = collection(feature(POINT) + "," + feature(POINT) + "," + feature(POINT));
        assertThat(read(three, new Limits(10_000, 3, 3, 16))).hasSize(3);
        assertThat(refusal(() -> read(three, new Limits(10_000, 2, 3, 16))).reasonKey()).isEqualTo("file.too-many-features");
        assertThat(refusal(() -> read(three, new Limits(10_000, 3, 2, 16))).reasonKey()).isEqualTo("file.too-many-vertices");
        assertThat(refusal(() -> read(three, new Limits(10_000, 3, 3, 4))).reasonKey()).isEqualTo("file.beyond-limits");
        String long1 = collection(feature(POINT) + ",".concat(feature(POINT)).repeat(2_000));
        assertThat(refusal(() -> read(long1, new Limits(10_000, 9_999, 9_999, 16))).reasonKey()).isEqualTo("file.beyond-limits");
    }

    @Test
    void refusesWhatIsNoFeatureCollection() {
        for (String json : List.of("", "[]", "{}", POINT, "{\"type\":\"FeatureCollection\",\"features\":[7]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"features\":[]}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[" + feature(POINT), collection(feature(POINT)) + "{}",
                collection(feature(POINT).replace("{}", "[1]")))) {
            assertThat(refusal(() -> read(json)).reasonKey()).as(json).isEqualTo("geometry.not-geojson");
        }
    }

    private static String feature(String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + geometry + "}";
    }

    private static String collection(String features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }

    private static List<Feature> read(String json) {
        return read(json, Limits.UPLOAD);
    }

    private static List<Feature> read(String json, Limits limits) {
        return GeoJsonFeatures.readAll(stream(json), limits);
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
