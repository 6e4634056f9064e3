package org.tongtu.publicapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.FeatureQuery;
import org.tongtu.plan.map.MapFeatures;
import org.tongtu.plan.standard.LayerDefinition;

/** OGC API – Features 1.0: the features of a layer as GeoJSON, in pages. */
@RestController
@RequestMapping("/ogc/collections/{layer}/items")
class OgcItems {

    private static final int MOST = 10_000;

    private final PublishedStates states;
    private final MapFeatures features;
    private final OgcAnswers answers;

    OgcItems(PublishedStates states, MapFeatures features, OgcAnswers answers) {
        this.states = states;
        this.features = features;
        this.answers = answers;
    }

    /** A {@code datetime} is understood and without effect: features of an edition hold as long as the edition does. */
    @GetMapping
    @Nullable ResponseEntity<String> items(
            @PathVariable String layer, @RequestParam @Nullable String plan, @RequestParam @Nullable Integer edition,
            @RequestParam @Nullable String bbox, @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable Integer offset, HttpServletRequest request, WebRequest web) {
        OgcAnswers.requireKnown(request, "bbox", "datetime", "limit", "offset");
        int size = Math.min(atLeast("limit", limit, 1, 10), MOST);
        int start = atLeast("offset", offset, 0, 0);
        Envelope box = Boxes.parse(bbox);
        DisclosedState state = states.find(plan, edition);
        LayerDefinition known = OgcPages.require(state, layer);
        if (web.checkNotModified(OgcAnswers.tag(state))) {
            return null;
        }
        List<Thing> all = features.list(states.actor(), state, FeatureQuery.all().in(known.code()).within(box));
        List<Thing> shown = all.stream().skip(start).limit(size).toList();
        String body = FeatureJson.collection(shown, all.size(), links(request, layer, start, size, all.size()));
        return OgcAnswers.ok(state).contentType(OgcAnswers.GEOJSON).body(body);
    }

    @GetMapping("/{id}")
    ResponseEntity<String> item(
            @PathVariable String layer, @PathVariable UUID id, @RequestParam @Nullable String plan,
            @RequestParam @Nullable Integer edition, HttpServletRequest request) {
        OgcAnswers.requireKnown(request);
        DisclosedState state = states.find(plan, edition);
        Thing thing = state.find(id)
                .filter(found -> found.group().equals(layer))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "publicapi.no-item", id));
        return OgcAnswers.ok(state).contentType(OgcAnswers.GEOJSON).body(FeatureJson.feature(thing));
    }

    private List<Map<String, String>> links(HttpServletRequest request, String layer, int start, int size, int total) {
        String path = "/collections/" + layer + "/items";
        String self = paged(answers.href(request, path), request, start, size);
        Map<String, String> own = Map.of("rel", "self", "type", OgcAnswers.GEOJSON.toString(), "href", self);
        if (start + size >= total) {
            return List.of(own);
        }
        String next = paged(answers.href(request, path), request, start + size, size);
        return List.of(own, Map.of("rel", "next", "type", OgcAnswers.GEOJSON.toString(), "href", next));
    }

    private static int atLeast(String name, @Nullable Integer value, int least, int otherwise) {
        if (value != null && value < least) {
            throw new BadParameter(name);
        }
        return value == null ? otherwise : value;
    }

    private static String paged(String href, HttpServletRequest request, int start, int size) {
        String bbox = request.getParameter("bbox");
        return href + (href.contains("?") ? "&" : "?") + "limit=" + size + "&offset=" + start
                + (bbox == null ? "" : "&bbox=" + bbox);
    }
}
