package org.tongtu.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser may send anything in the name of the map. */
class UntrustedTests {

    private static final Set<String> SHOWN = Set.of("landuse", "road");
    private static final UUID PARCEL = UUID.fromString("0190f3c2-0000-7000-8000-000000000001");

    @Test
    void aPlaceBeyondTheWorldIsMovedToItsEdge() {
        assertThat(Untrusted.place(json("{'lng': 1e9, 'lat': -1e9}"))).isEqualTo(new Coordinate(180, -90));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "[]", "null", "'x'", "{'lng': 'x', 'lat': {}}", "{'lng': null}", "{'lng': 1e999, 'lat': -1e999}", "{'lng': [1], 'lat': true}"
    })
    void whatIsNoPlaceIsTheMiddleOfTheMap(String forged) {
        assertThat(Untrusted.place(json(forged))).isEqualTo(new Coordinate(0, 0));
    }

    @Test
    void boundsStayInsideTheWorldWhicheverWayRoundTheyAreTold() {
        assertThat(Untrusted.bounds(json("{'west': 999, 'east': -999, 'south': 95, 'north': 1e400}")))
                .isEqualTo(new Envelope(-180, 180, 0, 90));
    }

    @Test
    void onlyThingsOfLayersThatTheMapShowsAreHit() {
        assertThat(Untrusted.hits(json("{'hits': [" + hit("landuse", PARCEL) + "," + hit("secret", PARCEL) + "]}"), SHOWN))
                .containsExactly(new MapHit("landuse", PARCEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1-1-1-1-1", "../../etc", "<script>", "", "0190F3C2-0000-7000-8000-000000000001 ", "0190f3c2-0000-7000-8000-00000000000g"
    })
    void whatIsNoIdIsNoHit(String forged) {
        assertThat(Untrusted.hits(json("{'hits': [{'layer': 'landuse', 'id': '" + forged + "'}]}"), SHOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'hits': 7}", "{'hits': {'a': 1}}", "{'hits': [null, 1, [], {}]}", "{'hits': [{'layer': ['landuse'], 'id': 3}]}"})
    void whatIsNoListOfHitsIsNone(String forged) {
        assertThat(Untrusted.hits(json(forged), SHOWN)).isEmpty();
    }

    @Test
    void aFloodOfHitsIsCutShort() {
        String flood = Stream.generate(() -> hit("road", UUID.randomUUID())).limit(10_000).collect(Collectors.joining(","));
        assertThat(Untrusted.hits(json("{'hits': [" + flood + "]}"), SHOWN)).hasSize(20);
    }

    private static String hit(String layer, UUID id) {
        return "{'layer': '%s', 'id': '%s'}".formatted(layer, id);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
