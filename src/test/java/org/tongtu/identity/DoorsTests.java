package org.tongtu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;

@PortalTest
class DoorsTests {

    @Autowired
    MockMvc web;

    @Autowired
    DemoAccounts demos;

    @Test
    void theWorkspaceLeadsStrangersToTheSignInPage() throws Exception {
        web.perform(get("/workspace")).andExpect(redirectedUrl("/login"));
        web.perform(get("/workspace/accounts")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void thePublicSiteMakesNoSessionAndAllowsNoForeignScripts() throws Exception {
        var result = web.perform(get("/site/door.css"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'none'")))
                .andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void signingInNeedsTheTokenOfThePage() throws Exception {
        web.perform(post("/login").param("username", "a@b").param("password", "x")).andExpect(status().isForbidden());
    }

    @Test
    void aWrongTokenIsRefusedAsProblemJson() throws Exception {
        web.perform(get("/api/v1/nothing").header("Authorization", "Bearer wrong"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.reason").value("identity.wrong-token"));
    }

    @Test
    void aDemoTokenOpensWhatItsRolesOpen() throws Exception {
        String admin = person(Role.ADMIN);
        String expert = person(Role.EXPERT);
        web.perform(get("/actuator/metrics").header("Authorization", "Bearer demo-" + admin)).andExpect(status().isOk());
        web.perform(get("/actuator/metrics").header("Authorization", "Bearer demo-" + expert))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.reason").value("identity.inside"));
        web.perform(get("/actuator/metrics")).andExpect(status().isUnauthorized());
    }

    @Test
    void anAnonymousCallOfTheApiMakesNoSession() throws Exception {
        var result = web.perform(post("/api/v1/nothing")).andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void theCookieAloneChangesNothingThroughTheApi() throws Exception {
        web.perform(post("/api/v1/nothing").session(new MockHttpSession()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.reason").value("identity.csrf"));
    }

    @Test
    void healthIsOpen() throws Exception {
        web.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        web.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
    }

    @Test
    void theLanguageIsAskedForThenAcceptedThenChinese() throws Exception {
        web.perform(get("/login").queryParam("lang", "en")).andExpect(content().string(Matchers.containsString("Sign in")));
        web.perform(get("/login").header("Accept-Language", "en-GB,en")).andExpect(content().string(Matchers.containsString("Sign in")));
        web.perform(get("/login").queryParam("lang", "zh").header("Accept-Language", "en")).andExpect(content().string(Matchers.containsString("登录")));
        web.perform(get("/login").header("Accept-Language", "fr")).andExpect(content().string(Matchers.containsString("登录")));
    }

    private String person(Role role) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT) + "." + Ids.next();
        demos.create(Actor.SYSTEM, new CreateDemoAccount(Ids.next(), name + "@demo.local", name, List.of(new Grant(role, null)), null, null));
        return name;
    }
}
