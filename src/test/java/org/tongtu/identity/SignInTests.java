package org.tongtu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

@PortalTest
class SignInTests {

    @Autowired
    MockMvc web;

    @Autowired
    DemoAccounts demos;

    @Autowired
    AccountRepository accounts;

    @Autowired
    SignInFailures failures;

    @Autowired
    Credentials credentials;

    @Autowired
    Accounts people;

    @Autowired
    TestClock clock;

    private final String email = "someone." + Ids.next() + "@demo.local";

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void unknownAddressesAndWrongPasswordsGetTheSameAnswer() throws Exception {
        someone();
        signIn(email, "wrong-password").andExpect(redirectedUrl("/login?again"));
        signIn("nobody-" + email, "wrong-password").andExpect(redirectedUrl("/login?again"));
    }

    @Test
    void whoMistypesKeepsTheAddressAndTheLanguage() throws Exception {
        var session = new MockHttpSession();
        web.perform(post("/login").session(session).with(csrf()).param("username", email).param("password", "wrong").param("lang", "en"))
                .andExpect(redirectedUrl("/login?again&lang=en"));
        web.perform(get("/login?again&lang=en").session(session)).andExpect(content().string(containsString("value=\"" + email)));
        web.perform(get("/login?again&lang=en").session(session))
                .andExpect(content().string(not(containsString("value=\"" + email))));
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() throws Exception {
        someone();
        for (int i = 0; i < SignInFailures.FREE_TRIES; i++) {
            signIn(email, "wrong-password");
        }
        signIn(email, Demo.PASSWORD).andExpect(redirectedUrl("/login?again"));
        clock.advance(Duration.ofSeconds(31));
        signIn(email, Demo.PASSWORD).andExpect(redirectedUrl("/workspace"));
    }

    @Test
    void manyTriesAtOnceShareTheFive() {
        long admitted = IntStream.range(0, 20).parallel().filter(i -> failures.admit(email)).count();
        assertThat(admitted).isEqualTo(SignInFailures.FREE_TRIES);
    }

    @Test
    void oneNetworkAddressCannotTryAllAccounts() throws Exception {
        someone();
        String network = "192.0.2." + Math.floorMod(email.hashCode(), 250);
        for (int i = 0; i < SignInFailures.FREE_TRIES_OF_A_NETWORK; i++) {
            failures.countAt(network);
        }
        signInFrom(network).andExpect(redirectedUrl("/login?again"));
        signInFrom("198.51.100.1").andExpect(redirectedUrl("/workspace"));
        clock.advance(Duration.ofSeconds(31));
        signInFrom(network).andExpect(redirectedUrl("/workspace"));
    }

    private org.springframework.test.web.servlet.ResultActions signInFrom(String network) throws Exception {
        return web.perform(post("/login").with(csrf()).with(request -> {
            request.setRemoteAddr(network);
            return request;
        }).param("username", email).param("password", Demo.PASSWORD));
    }

    @Test
    void thePauseDoublesUpToAQuarterOfAnHour() {
        assertThat(SignInFailures.pause(4)).isZero();
        assertThat(SignInFailures.pause(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SignInFailures.pause(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(SignInFailures.pause(60)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theAddressIsFoundInAnyCase() throws Exception {
        someone();
        signIn(email.toUpperCase(java.util.Locale.ROOT), Demo.PASSWORD).andExpect(redirectedUrl("/workspace"));
    }

    @Test
    void anEndedSessionIsSignedOutAtItsNextRequest() throws Exception {
        someone();
        MockHttpSession session = session();
        web.perform(get("/workspace/account").session(session)).andExpect(result -> assertThat(result.getResponse().getStatus()).isNotEqualTo(302));
        Actor actor = actor();
        SessionSummary open = credentials.listSessions(actor).getFirst();
        credentials.endSession(actor, new EndSession(Ids.next(), open.id()));
        web.perform(get("/workspace/account").session(session)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void changingThePasswordEndsEverySession() throws Exception {
        someone();
        MockHttpSession session = session();
        credentials.changePassword(actor(), new ChangePassword(Ids.next(), new Secret(Demo.PASSWORD), new Secret("another-password")));
        web.perform(get("/workspace/account").session(session)).andExpect(redirectedUrl("/login"));
        signIn(email, Demo.PASSWORD).andExpect(redirectedUrl("/login?again"));
        signIn(email, "another-password").andExpect(redirectedUrl("/workspace"));
    }

    @Test
    void nobodyEndsSomebodyElsesSession() throws Exception {
        someone();
        session();
        SessionSummary open = credentials.listSessions(actor()).getFirst();
        Actor other = new Actor(new org.tongtu.kernel.AccountId(Ids.next()), "other", java.util.Set.of());
        assertThatThrownBy(() -> credentials.endSession(other, new EndSession(Ids.next(), open.id())))
                .hasMessageContaining("identity.session-ended");
        assertThat(credentials.listSessions(actor())).isNotEmpty();
    }

    private void someone() {
        demos.create(Actor.SYSTEM, new CreateDemoAccount(Ids.next(), email, "Someone", List.of(new Grant(Role.EXPERT, null)), null, null));
    }

    private Actor actor() {
        return accounts.find(email).orElseThrow().actor(clock.instant());
    }

    private org.springframework.test.web.servlet.ResultActions signIn(String who, String password) throws Exception {
        return web.perform(post("/login").with(csrf()).param("username", who).param("password", password))
                .andExpect(status().is3xxRedirection());
    }

    private MockHttpSession session() throws Exception {
        var result = signIn(email, Demo.PASSWORD).andExpect(redirectedUrl("/workspace")).andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }
}
