package org.tongtu.publicapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tongtu.geodata.TileKey;
import org.tongtu.geodata.VectorTile;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.MapTiles;

/** OGC API – Tiles 1.0: Mapbox vector tiles of a layer in the WebMercatorQuad matrix set. */
@RestController
@RequestMapping("/ogc/collections/{layer}/tiles")
class OgcTiles {

    private static final String QUAD = "WebMercatorQuad";
    private static final String SCHEME = "http://www.opengis.net/def/tilematrixset/OGC/1.0/" + QUAD;
    private static final String CRS = "http://www.opengis.net/def/crs/EPSG/0/3857";
    private static final int MAX_ZOOM = 24;

    private final PublishedStates states;
    private final MapTiles tiles;
    private final OgcAnswers answers;

    OgcTiles(PublishedStates states, MapTiles tiles, OgcAnswers answers) {
        this.states = states;
        this.tiles = tiles;
        this.answers = answers;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> tilesets(
            @PathVariable String layer, @RequestParam @Nullable String plan, @RequestParam @Nullable Integer edition,
            HttpServletRequest request) {
        OgcAnswers.requireKnown(request);
        OgcPages.require(states.find(plan, edition), layer);
        return Map.of("tilesets", List.of(tileset(request, layer)));
    }

    @GetMapping(path = "/" + QUAD, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> tileset(
            @PathVariable String layer, @RequestParam @Nullable String plan, @RequestParam @Nullable Integer edition,
            HttpServletRequest request) {
        OgcAnswers.requireKnown(request);
        OgcPages.require(states.find(plan, edition), layer);
        return tileset(request, layer);
    }

    @GetMapping("/" + QUAD + "/{z}/{y}/{x}")
    @Nullable ResponseEntity<byte[]> tile(
            @PathVariable String layer, @PathVariable int z, @PathVariable int y, @PathVariable int x,
            @RequestParam @Nullable String plan, @RequestParam @Nullable Integer edition, WebRequest web) {
        TileKey key = key(z, x, y);
        DisclosedState state = states.find(plan, edition);
        if (web.checkNotModified(OgcAnswers.tag(state))) {
            return null;
        }
        OgcPages.require(state, layer);
        byte[] bytes = tiles.get(states.actor(), state, layer, key).bytes();
        return OgcAnswers.ok(state).contentType(MediaType.parseMediaType(VectorTile.MEDIA_TYPE)).body(bytes);
    }

    private Map<String, Object> tileset(HttpServletRequest request, String layer) {
        String path = "/collections/" + layer + "/tiles/" + QUAD;
        Map<String, String> item = Map.of(
                "rel", "item",
                "type", VectorTile.MEDIA_TYPE,
                "templated", "true",
                "href", answers.href(request, path).replaceFirst(QUAD, QUAD + "/{tileMatrix}/{tileRow}/{tileCol}"));
        return Map.of(
                "title", layer,
                "dataType", "vector",
                "crs", CRS,
                "tileMatrixSetURI", SCHEME,
                "links", List.of(item, answers.link(request, "self", MediaType.APPLICATION_JSON, layer, path)));
    }

    static TileKey key(int z, int x, int y) {
        if (z < 0 || z > MAX_ZOOM || x < 0 || y < 0 || x >= 1L << z || y >= 1L << z) {
            throw new Refused(Refused.Kind.NOT_FOUND, "publicapi.no-tile", z, y, x);
        }
        return new TileKey(z, x, y);
    }
}
