package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.GeoJson;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ShapeApiTests {

    private static final String POINT = "{\"type\": \"Point\", \"coordinates\": [111.09, 37.03]}";

    @Autowired
    private MockMvc http;

    @Autowired
    private Callers callers;

    @Autowired
    private ProposalFixtures plans;

    @Autowired
    private JsonMapper json;

    private Callers.Caller planner;
    private ProposalFixtures.Started started;

    @BeforeEach
    void aDraftOfTheWest() {
        planner = callers.with(Role.PLANNER, WEST);
        started = plans.start(planner.actor(), WEST);
    }

    private ResultActions buffer(String shape, double metres) throws Exception {
        return http.perform(post("/api/v1/proposals/" + started.proposal() + "/buffer")
                .header("Authorization", planner.bearer())
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"geometry\": %s, \"metres\": %s}".formatted(shape, metres)));
    }

    @Test
    void tellsInWhoseTerritoryEachThingLies() throws Exception {
        http.perform(get("/api/v1/proposals/" + started.proposal() + "/concerned")
                        .param("things", started.west() + "," + started.south() + "," + Ids.next())
                        .header("Authorization", planner.bearer()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$['%s'][0]".formatted(started.west())).value(WEST.value()))
                .andExpect(jsonPath("$['%s'][0]".formatted(started.south())).value(SOUTH.value()));
    }

    @Test
    void tellsInWhoseTerritoryAShapeWouldLieThatIsNotDrawnYet() throws Exception {
        String line = """
                {"geometry": {"type": "LineString", "coordinates": [[111.09, 37.03], [111.11, 37.03]]}}""";
        http.perform(post("/api/v1/proposals/" + started.proposal() + "/concerned").header("Authorization", planner.bearer())
                        .contentType(MediaType.APPLICATION_JSON).content(line))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void drawsWhatLiesWithinSoManyMetres() throws Exception {
        String body = buffer(POINT, 100).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        var circle = GeoJson.read(json.readTree(body).path("geometry").toString());
        assertThat(Ellipsoid.area(circle)).isCloseTo(Math.PI * 100 * 100, withinPercentage(0.5));
    }

    @ParameterizedTest
    @CsvSource({"0, publicapi.buffer-distance", "60000, publicapi.buffer-distance", "-10, publicapi.buffer-empty"})
    void refusesADistanceOfWhichNothingComes(double metres, String reason) throws Exception {
        buffer(POINT, metres).andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.reason").value(reason));
    }

    @Test
    void answersNobodyWhoMayNotReadTheProposal() throws Exception {
        http.perform(get("/api/v1/proposals/" + started.proposal() + "/concerned").param("things", started.west().toString()))
                .andExpect(status().isUnauthorized());
    }
}
