package org.tongtu.publicapi;

import static org.tongtu.publicapi.OgcAnswers.GEOJSON;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.standard.LayerDefinition;

/** OGC API – Common and Features 1.0: landing page, conformance and collections; a collection is a layer of the plan. */
@RestController
@RequestMapping(path = "/ogc", produces = MediaType.APPLICATION_JSON_VALUE)
class OgcPages {

    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final String TILESETS = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";
    private static final List<String> CONFORMS_TO = List.of(
            "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
            "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/mvt");

    private final PublishedStates states;
    private final OgcAnswers answers;

    OgcPages(PublishedStates states, OgcAnswers answers) {
        this.states = states;
        this.answers = answers;
    }

    @GetMapping
    Map<String, Object> landing(@RequestParam @Nullable String plan, HttpServletRequest request, Locale locale) {
        OgcAnswers.requireKnown(request);
        PlanDetails details = states.plan(plan);
        return Map.of(
                "title", details.title().in(locale),
                "attribution", details.attribution(),
                "links", List.of(
                        answers.link(request, "self", MediaType.APPLICATION_JSON, "this", ""),
                        answers.link(request, "service-desc", OgcApi.TYPE, "OpenAPI 3.0", "/api"),
                        answers.link(request, "conformance", MediaType.APPLICATION_JSON, "conformance", "/conformance"),
                        answers.link(request, "data", MediaType.APPLICATION_JSON, "collections", "/collections")));
    }

    @GetMapping("/conformance")
    Map<String, Object> conformance(HttpServletRequest request) {
        OgcAnswers.requireKnown(request);
        return Map.of("conformsTo", CONFORMS_TO);
    }

    @GetMapping("/collections")
    ResponseEntity<Map<String, Object>> collections(
            @RequestParam @Nullable String plan, @RequestParam @Nullable Integer edition,
            HttpServletRequest request, Locale locale) {
        OgcAnswers.requireKnown(request);
        DisclosedState state = states.find(plan, edition);
        List<Map<String, Object>> collections =
                state.layers().stream().map(layer -> describe(state, layer, request, locale)).toList();
        return OgcAnswers.ok(state).body(Map.of(
                "collections", collections,
                "links", List.of(answers.link(request, "self", MediaType.APPLICATION_JSON, "this", "/collections"))));
    }

    @GetMapping("/collections/{layer}")
    ResponseEntity<Map<String, Object>> collection(
            @PathVariable String layer, @RequestParam @Nullable String plan, @RequestParam @Nullable Integer edition,
            HttpServletRequest request, Locale locale) {
        OgcAnswers.requireKnown(request);
        DisclosedState state = states.find(plan, edition);
        return OgcAnswers.ok(state).body(describe(state, require(state, layer), request, locale));
    }

    /** @throws Refused alike for layers that do not exist and layers that this reader may not see */
    static LayerDefinition require(DisclosedState state, String layer) {
        return state.layer(layer)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "publicapi.no-collection", layer));
    }

    private Map<String, Object> describe(
            DisclosedState state, LayerDefinition layer, HttpServletRequest request, Locale locale) {
        String path = "/collections/" + layer.code();
        var collection = new LinkedHashMap<String, Object>();
        collection.put("id", layer.code());
        collection.put("title", layer.name().in(locale));
        collection.put("itemType", "feature");
        collection.put("crs", List.of(CRS84));
        Envelope extent = extent(state, layer.code());
        if (!extent.isNull()) {
            List<Double> box = List.of(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY());
            collection.put("extent", Map.of("spatial", Map.of("bbox", List.of(box), "crs", CRS84)));
        }
        collection.put("links", List.of(
                answers.link(request, "self", MediaType.APPLICATION_JSON, layer.code(), path),
                answers.link(request, "items", GEOJSON, "GeoJSON", path + "/items"),
                answers.link(request, TILESETS, MediaType.APPLICATION_JSON, "tiles", path + "/tiles")));
        return collection;
    }

    private static Envelope extent(DisclosedState state, String layer) {
        var extent = new Envelope();
        state.list(ThingKind.FEATURE, layer).forEach(thing -> thing.geometry()
                .ifPresent(geometry -> extent.expandToInclude(geometry.getEnvelopeInternal())));
        return extent;
    }
}
