package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.box;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.Findings;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.testing.PortalTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class RegisterApiTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private Callers callers;

    @Autowired
    private PlanFixtures plans;

    @Autowired
    private Findings findings;

    @Autowired
    private JsonMapper json;

    private PlanId plan = new PlanId("test");
    private String edition = "";

    @BeforeEach
    void anEditionWithSomethingToFind() {
        List<Thing> things = PlanFixtures.standard(Map.of("eco-redline", "members", "mining-zone", "public", "landuse", "public"));
        for (int each = 0; each < 5; each++) {
            things.add(PlanFixtures.feature("mining-zone", box(111.02 + each * 0.01, 37.02, 111.025 + each * 0.01, 37.03), "1"));
        }
        things.add(PlanFixtures.feature("eco-redline", box(111.01, 37.01, 111.05, 37.05), "1"));
        things.add(PlanFixtures.feature("settlement", box(111.14, 37.02, 111.15, 37.03), "1")); // nameless, in another town
        plan = plans.found(things);
        edition = "/api/v1/plans/" + plan + "/editions/1";
    }

    @Test
    void theRegisterIsReadPageByPage() throws Exception {
        int total = findings.list(Actor.ANONYMOUS, plan, 1, FindingFilter.ALL).size();
        String path = edition + "/register?limit=3";
        int read = 0;
        while (path != null) {
            MockHttpServletResponse answer = http.perform(get(path)).andExpect(status().isOk())
                    .andExpect(header().string("X-Total-Count", Integer.toString(total))).andReturn().getResponse();
            JsonNode page = json.readTree(answer.getContentAsString());
            assertThat(page.size()).isBetween(1, 3);
            read += page.size();
            String next = answer.getHeader("Link");
            path = next == null ? null : edition + "/register" + next.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(read).isEqualTo(total).isGreaterThan(3);
    }

    @Test
    void itIsNarrowedAsItsFilesAre() throws Exception {
        List<String> all = listed("state", "OPEN");
        for (Map.Entry<String, String> part : List.of(Map.entry("rule", "attributes-fit"), Map.entry("town", SOUTH.value()), Map.entry("severity", "WARN"))) {
            List<String> some = listed(part.getKey(), part.getValue());
            assertThat(some).as(part.toString()).isNotEmpty().hasSizeLessThan(all.size()).isSubsetOf(all);
            assertThat(filed(part.getKey(), part.getValue())).as(part.toString()).isEqualTo(some);
        }
        assertThat(filed("state", "OPEN")).isEqualTo(all);
        assertThat(listed("state", "RESOLVED")).isEmpty();
        assertThat(filed("state", "RESOLVED")).isEmpty();
    }

    private List<String> listed(String name, String value) throws Exception {
        JsonNode list = json.readTree(http.perform(get(edition + "/register").param(name, value)).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
        return list.valueStream().map(it -> it.get("finding").get("id").asString()).toList();
    }

    private List<String> filed(String name, String value) throws Exception {
        JsonNode file = json.readTree(http.perform(get(edition + "/register/file").param("format", "geojson").param(name, value))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
        return file.get("features").valueStream().map(it -> it.get("id").asString()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/register", "/certificate", "/certificate/texts/rules", "/certificate/texts/mining-zone"})
    void whoHasAnAnswerIsToldSoAndMembersHaveOneOfTheirOwn(String path) throws Exception {
        MockHttpServletResponse first = http.perform(get(edition + path)).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=60, public")).andReturn().getResponse();
        String tag = tag(first);
        assertThat(tag).startsWith("\"");
        http.perform(get(edition + path).header("If-None-Match", tag)).andExpect(status().isNotModified());
        Callers.Caller planner = callers.with(Role.PLANNER, WEST);
        http.perform(get(edition + path).header("Authorization", planner.bearer())).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache, private"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/register", "/certificate"})
    void theAnswerForEverybodyIsNotTakenForThatForMembers(String path) throws Exception {
        String tag = tag(http.perform(get(edition + path)).andReturn().getResponse());
        Callers.Caller planner = callers.with(Role.PLANNER, WEST);
        http.perform(get(edition + path).header("Authorization", planner.bearer()).header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/certificate.txt", "/certificate/findings.txt"})
    void aTextIsTaggedByItsOwnDigest(String path) throws Exception {
        String address = "/plans/" + plan + "/editions/1" + path;
        MockHttpServletResponse first = http.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse();
        String digest = java.util.HexFormat.of().formatHex(org.tongtu.kernel.Sha256.of(first.getContentAsString()));
        assertThat(tag(first)).isEqualTo("\"" + digest + "\"");
        http.perform(get(address).header("If-None-Match", tag(first))).andExpect(status().isNotModified());
    }

    @Test
    void aPartThatThereIsNotIsRefused() throws Exception {
        http.perform(get(edition + "/certificate/texts/eco-redline")).andExpect(status().isNotFound());
    }

    private static String tag(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getHeader("ETag"));
    }
}
