package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.geodata.TileKey;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Editions;
import org.tongtu.plan.FoundPlan;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.FeatureQuery;
import org.tongtu.plan.map.MapFeatures;
import org.tongtu.plan.map.MapTiles;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.SketchRegion;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

@PortalTest
class OgcTests {

    private static final String HERE = "111.0,37.0,111.01,37.01";

    @Autowired
    private MockMvc http;

    @Autowired
    private Editions editions;

    @Autowired
    private MapTiles tiles;

    @Autowired
    private MapFeatures features;

    private final PlanId plan = new PlanId("ogc-" + Ids.next());

    @BeforeEach
    void found() {
        var things = new ArrayList<Thing>(DefaultStandard.things());
        things.add(PlanStates.featureThing("landuse", "field", SketchRegion.box(0, 0, 3, 3), "class", "0101", "name", "东洼"));
        things.add(PlanStates.featureThing("landuse", "wood", SketchRegion.box(3, 0, 6, 3), "class", "0301"));
        things.add(PlanStates.featureThing("landuse", "far", SketchRegion.box(90, 0, 93, 3), "class", "0301"));
        things.add(PlanStates.featureThing("context", "secret", SketchRegion.box(0, 0, 3, 3), "name", "内部资料"));
        editions.found(Actor.SYSTEM,
                new FoundPlan(Ids.next(), plan, Localized.of("试验", "Trial"), PlanStates.FRAME, "tests"), things);
    }

    @Test
    void theLandingPageLeadsToEverything() throws Exception {
        http.perform(get("/ogc?lang=en&plan=" + plan))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Trial"))
                .andExpect(jsonPath("$.links[*].rel").value(hasItem("service-desc")))
                .andExpect(jsonPath("$.links[*].rel").value(hasItem("data")));
        http.perform(get("/ogc/api")).andExpect(status().isOk()).andExpect(jsonPath("$.openapi").value("3.0.3"));
        http.perform(get("/ogc/conformance"))
                .andExpect(jsonPath("$.conformsTo").value(hasItem(containsString("ogcapi-features-1/1.0/conf/core"))));
    }

    @Test
    void aHiddenLayerIsNoCollectionForThePublic() throws Exception {
        http.perform(get("/ogc/collections?plan=" + plan))
                .andExpect(jsonPath("$.collections[*].id").value(hasItem("landuse")))
                .andExpect(jsonPath("$.collections[*].id").value(not(hasItem("context"))));
        for (String address : List.of("", "/items", "/items/" + PlanStates.id("secret"), "/tiles/WebMercatorQuad/0/0/0")) {
            http.perform(get("/ogc/collections/context" + address + "?plan=" + plan)).andExpect(status().isNotFound());
        }
    }

    @Test
    void aHiddenFeatureIsNotFoundThroughAnotherLayer() throws Exception {
        http.perform(get("/ogc/collections/landuse/items/" + PlanStates.id("secret") + "?plan=" + plan))
                .andExpect(status().isNotFound());
    }

    @Test
    void itemsAreFoundByPlaceAndComeInPages() throws Exception {
        http.perform(get("/ogc/collections/landuse/items?limit=1&bbox=" + HERE + "&plan=" + plan))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/geo+json"))
                .andExpect(jsonPath("$.numberMatched").value(2))
                .andExpect(jsonPath("$.features", hasSize(1)))
                .andExpect(jsonPath("$.links[1].rel").value("next"))
                .andExpect(jsonPath("$.links[1].href").value(containsString("offset=1")));
    }

    @Test
    void anUnknownParameterOrAnImpossibleBoxIsABadRequest() throws Exception {
        for (String query : List.of("colour=red", "bbox=1,2,3", "bbox=a,b,c,d", "limit=0", "limit=x", "edition=x")) {
            http.perform(get("/ogc/collections/landuse/items?plan=" + plan + "&" + query)).andExpect(status().isBadRequest());
        }
    }

    @Test
    void anUnchangedTileIsAnsweredWithout() throws Exception {
        var tile = TileKey.touching(new Envelope(111.0015, 111.0015, 37.0015, 37.0015), 15).getFirst();
        String address = "/ogc/collections/landuse/tiles/WebMercatorQuad/15/" + tile.y() + "/" + tile.x() + "?edition=1&plan=" + plan;
        var answer = http.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().exists("Vary"))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsByteArray()).isNotEmpty();
        http.perform(get(address).header("If-None-Match", String.valueOf(answer.getHeader("ETag"))))
                .andExpect(status().isNotModified());
    }

    @Test
    void tilesAndSearchGiveMembersWhatTheyKeepFromThePublic() {
        var state = editions.state(Actor.SYSTEM, plan, 1);
        var tile = TileKey.touching(new Envelope(111.0015, 111.0015, 37.0015, 37.0015), 15).getFirst();
        var planner = TestAlliance.actor(Role.PLANNER, TestAlliance.NORTH);
        var observer = TestAlliance.actor(Role.OBSERVER, TestAlliance.WATCH);
        var resident = TestAlliance.actor(Role.RESIDENT);
        assertThat(tiles.get(planner, state, "context", tile).bytes()).isNotEmpty();
        assertThat(features.list(planner, state, FeatureQuery.all().named("内部"))).hasSize(1);
        for (Actor outsider : List.of(observer, resident, Actor.ANONYMOUS)) {
            assertThat(tiles.get(outsider, state, "context", tile).bytes()).isEmpty();
            assertThat(features.list(outsider, state, FeatureQuery.all().named("内部"))).isEmpty();
        }
    }

    @Test
    void everyLinkKeepsTheEditionThatWasAskedFor() throws Exception {
        http.perform(get("/ogc/collections?edition=1&plan=" + plan))
                .andExpect(jsonPath("$.collections[*].links[*].href").value(everyItem(containsString("edition=1"))));
    }
}
