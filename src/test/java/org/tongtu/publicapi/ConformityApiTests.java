package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tongtu.exchange.Exports;
import org.tongtu.exchange.Wanted;
import org.tongtu.geodata.GeoJson;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

@PortalTest
class ConformityApiTests {

    private static final String SITE = GeoJson.write(TestAlliance.box(111.09, 37.03, 111.11, 37.04));

    @Autowired
    private MockMvc http;

    @Autowired
    private Callers callers;

    @Autowired
    private ProposalFixtures plans;

    @Autowired
    private Secrets secrets;

    @Autowired
    private Exports exports;

    private Callers.Caller planner;
    private ProposalFixtures.Started started;

    @BeforeEach
    void aPlan() {
        planner = callers.with(Role.PLANNER, WEST);
        started = plans.start(planner.actor(), WEST);
    }

    private ResultActions ask(String bearer, Object plan, String boundary, String more) throws Exception {
        return http.perform(post("/api/v1/plans/" + plan + "/conformity")
                .header("Authorization", bearer)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"boundary\": %s%s}".formatted(boundary, more)));
    }

    @Test
    void aSiteIsMeasuredByClassAndTown() throws Exception {
        ask(planner.bearer(), started.plan(), SITE, "").andExpect(status().isOk())
                .andExpect(jsonPath("$.at").value("e1"))
                .andExpect(jsonPath("$.layers[0].layer").value("landuse"))
                .andExpect(jsonPath("$.layers[0].classes[0].code").value("0101"))
                .andExpect(jsonPath("$.layers[0].classes[1].towns." + SOUTH).isNumber())
                .andExpect(jsonPath("$.layers[0].rest.total").value(0.0))
                .andExpect(jsonPath("$.lines.length()").value(3));
        ask(planner.bearer(), started.plan(), "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + SITE + "}",
                ", \"at\": \"" + "p" + started.proposal() + "\"").andExpect(status().isOk())
                .andExpect(jsonPath("$.at").value("p" + started.proposal()));
    }

    @Test
    void badBoundariesAreProblems() throws Exception {
        ask(planner.bearer(), started.plan(), "{\"type\":\"Polygon\",\"coordinates\":[]}", "").andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").isNotEmpty());
        ask(planner.bearer(), started.plan(), "null", "").andExpect(status().isUnprocessableContent());
        ask(planner.bearer(), started.plan(), SITE, ", \"at\": \"yesterday\"").andExpect(status().isUnprocessableContent());
        ask(planner.bearer(), started.plan(), SITE, ", \"at\": \"e99\"").andExpect(status().isNotFound());
        ask(planner.bearer(), "nowhere", SITE, "").andExpect(status().isNotFound());
        ask("", started.plan(), SITE, "").andExpect(status().isUnauthorized());
    }

    @Test
    void whatALayerKeepsFromThePublicIsInNoFigure() throws Exception {
        Secrets.Laid laid = secrets.lay();
        String site = GeoJson.write(TestAlliance.box(111.02, 37.02, 111.0234, 37.03));
        String all = body(planner.bearer(), laid, site);
        String observed = body(callers.with(Role.OBSERVER, TestAlliance.WATCH).bearer(), laid, site);
        assertThat(all).contains("\"layer\":\"basic-farmland\"").doesNotContain("\"layer\":\"eco-redline\"");
        assertThat(observed).doesNotContain("\"layer\":\"basic-farmland\"").contains("\"basic-farmland\",\"eco-redline\"]", "\"sight\":\"GENERALISED\"");
        Secrets.HIDDEN_CORNERS.forEach(corner -> assertThat(observed).doesNotContain(corner));
    }

    private String body(String bearer, Secrets.Laid laid, String site) throws Exception {
        return ask(bearer, laid.plan(), site, "").andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    void aFileIsMeasuredLikeADrawing() throws Exception {
        byte[] file = exports.edition(planner.actor(), started.plan(), 1, Wanted.whole("landuse", "gpkg", null)).content();
        send(planner.bearer(), file).andExpect(status().isOk())
                .andExpect(jsonPath("$.layers[0].layer").value("landuse"))
                .andExpect(jsonPath("$.area.towns." + SOUTH).isNumber());
        send(planner.bearer(), new byte[] {1, 2, 3}).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("site.gpkg")));
        send("", file).andExpect(status().isUnauthorized());
    }

    private ResultActions send(String bearer, byte[] file) throws Exception {
        return http.perform(post("/api/v1/plans/" + started.plan() + "/conformity/file?name=site.gpkg")
                .header("Authorization", bearer)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(file));
    }
}
