package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;
import tools.jackson.databind.json.JsonMapper;

/** The round trip by REST, with the same rules as on screen. */
@PortalTest
class ReturnApiTests {

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

    @Test
    void aLayerGoesOutIsEditedLookedAtAndTakenOver() throws Exception {
        String out = new String(download("geojson"), StandardCharsets.UTF_8);
        String edited = out.replaceFirst("\"地块\"", "\"新名\"");
        String file = json.readTree(keep(planner, "a.geojson", edited.getBytes(StandardCharsets.UTF_8))
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.modified").value(1))
                        .andExpect(jsonPath("$.unchanged").value(1))
                        .andExpect(jsonPath("$.features[0].cells[0]").value("name"))
                        .andReturn().getResponse().getContentAsByteArray())
                .get("file").asString();
        String take = "{\"key\": \"%s\", \"jurisdiction\": \"west\", \"deletions\": false}".formatted(Ids.next());
        for (int sent = 0; sent < 2; sent++) {
            http.perform(post(files() + "/" + file + "/taking").header("Authorization", planner.bearer())
                            .contentType(MediaType.APPLICATION_JSON).content(take))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.modified").value(1))
                    .andExpect(jsonPath("$.sequence").value(1));
        }
        http.perform(get(files() + "/" + file).header("Authorization", planner.bearer())).andExpect(jsonPath("$.unchanged").value(2));
    }

    @Test
    void everyFormatIsServedByItsOwnType() throws Exception {
        assertThat(download("gpkg")).startsWith("SQLite format 3".getBytes(StandardCharsets.US_ASCII));
        assertThat(download("zip")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        http.perform(layer("shape").header("Authorization", planner.bearer()).header("Accept-Language", "en"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(Matchers.containsString(".gpkg")));
    }

    @Test
    void anEditionsPublicLayersAreForEverybodyAndADraftIsNot() throws Exception {
        http.perform(get("/api/v1/plans/" + started.plan() + "/editions/1/layers/landuse/file?format=geojson")).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.containsString("landuse-e1.geojson")));
        http.perform(get("/api/v1/plans/" + started.plan() + "/editions/1/layers/context/file?format=geojson")).andExpect(status().isNotFound());
        http.perform(layer("gpkg")).andExpect(status().isUnauthorized());
    }

    @Test
    void anEditionsFileThatSomebodyHasAlreadyIsNotMadeAgain() throws Exception {
        String address = "/api/v1/plans/" + started.plan() + "/editions/1/layers/landuse/file?format=gpkg";
        String tag = Objects.requireNonNull(http.perform(get(address))
                .andExpect(header().string("Cache-Control", Matchers.containsString("public")))
                .andReturn().getResponse().getHeader("ETag"));
        http.perform(get(address).header("If-None-Match", tag)).andExpect(status().isNotModified());
        http.perform(get(address).header("If-None-Match", tag).header("Authorization", planner.bearer()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", Matchers.containsString("private")));
        http.perform(get(address.replace("landuse", "context")).header("If-None-Match", tag)).andExpect(status().isNotFound());
        http.perform(layer("gpkg").header("Authorization", planner.bearer())).andExpect(header().string("Cache-Control", Matchers.containsString("no-store")));
    }

    @Test
    void aFileMayBeAsLargeAsIsPromised() throws Exception {
        keep(planner, "a.gpkg", new byte[12_000_000]).andExpect(jsonPath("$.reason").value("exchange.gpkg-broken"));
        keep(planner, "a.gpkg", new byte[21_000_000]).andExpect(status().isContentTooLarge());
    }

    @Test
    void aBrokenFileAndAStrangersFileAreRefusedInWords() throws Exception {
        keep(planner, "a.gpkg", new byte[] {1, 2, 3}).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.reason").value("exchange.gpkg-broken"));
        String file = json.readTree(keep(planner, "a.geojson", download("geojson")).andReturn().getResponse().getContentAsByteArray()).get("file").asString();
        http.perform(get(files() + "/" + file).header("Authorization", callers.with(Role.PLANNER, SOUTH).bearer())).andExpect(status().isNotFound());
        http.perform(post(files() + "/" + file + "/taking").header("Authorization", planner.bearer()).contentType(MediaType.APPLICATION_JSON)
                        .content("{\"key\": \"%s\", \"jurisdiction\": \"south\", \"deletions\": false}".formatted(Ids.next())))
                .andExpect(status().isForbidden());
    }

    private String files() {
        return "/api/v1/proposals/" + started.proposal() + "/files";
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder layer(String format) {
        return get("/api/v1/proposals/" + started.proposal() + "/layers/landuse/file").param("format", format);
    }

    private byte[] download(String format) throws Exception {
        return http.perform(layer(format).header("Authorization", planner.bearer())).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }

    private ResultActions keep(Callers.Caller caller, String name, byte[] content) throws Exception {
        return http.perform(post(files()).header("Authorization", caller.bearer()).contentType(MediaType.APPLICATION_OCTET_STREAM).content(content)
                .param("key", Ids.next().toString()).param("jurisdiction", "west").param("layer", "landuse").param("name", name));
    }
}
