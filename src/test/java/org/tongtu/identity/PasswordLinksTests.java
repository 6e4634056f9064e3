package org.tongtu.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

@PortalTest
@RecordApplicationEvents
class PasswordLinksTests {

    private static final Secret NEW = new Secret("a sentence to remember");

    @Autowired
    PasswordLinks links;

    @Autowired
    Accounts people;

    @Autowired
    AccountRepository accounts;

    @Autowired
    TokenRepository tokens;

    @Autowired
    Passwords passwords;

    @Autowired
    ApplicationEvents events;

    @Autowired
    MockMvc web;

    @Autowired
    TestClock clock;

    private final String email = "link." + Ids.next() + "@example.org";

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aLinkWorksOnce() {
        Secret link = register();
        links.use(Actor.ANONYMOUS, new UsePasswordLink(Ids.next(), link, NEW));
        assertThat(passwords.matches(NEW, accounts.find(email).orElseThrow().password())).isTrue();
        assertThatThrownBy(() -> links.use(Actor.ANONYMOUS, new UsePasswordLink(Ids.next(), link, new Secret("another sentence"))))
                .hasMessageContaining("identity.link-gone");
    }

    @Test
    void aNewPasswordClosesEveryOtherLinkAndToken() {
        Secret other = register();
        Secret link = register();
        Account account = accounts.find(email).orElseThrow();
        Secret token = Credentials.freshToken();
        tokens.add(account.id(), "script", token, null);
        links.use(Actor.ANONYMOUS, new UsePasswordLink(Ids.next(), link, NEW));
        assertThat(links.find(Actor.ANONYMOUS, other)).isEmpty();
        assertThat(tokens.list(account.id())).isEmpty();
    }

    @Test
    void aLinkThatIsGoneSaysSoInTheReadersLanguage() throws Exception {
        var english = web.perform(get("/password/gone?lang=en")).andReturn().getResponse();
        assertThat(english.getStatus()).isEqualTo(410);
        assertThat(english.getContentAsString(UTF_8)).contains("lang=\"en\"");
        var chinese = web.perform(get("/password/gone?lang=zh")).andReturn().getResponse();
        assertThat(chinese.getStatus()).isEqualTo(410);
        assertThat(chinese.getContentAsString(UTF_8)).contains("lang=\"zh");
    }

    @Test
    void aLinkExpires() {
        Secret link = register();
        clock.advance(OneTimeLinks.LIFETIME.plusSeconds(1));
        assertThat(links.find(Actor.ANONYMOUS, link)).isEmpty();
        assertThatThrownBy(() -> links.use(Actor.ANONYMOUS, new UsePasswordLink(Ids.next(), link, NEW)))
                .hasMessageContaining("identity.link-gone");
    }

    @Test
    void aShortPasswordLeavesTheLinkUsable() {
        Secret link = register();
        assertThatThrownBy(() -> links.use(Actor.ANONYMOUS, new UsePasswordLink(Ids.next(), link, new Secret("short"))))
                .hasMessageContaining("identity.password");
        assertThat(links.find(Actor.ANONYMOUS, link)).contains(PasswordLinks.Purpose.PASSWORD);
    }

    @Test
    void anUnknownAddressGetsTheSamePageAndNoMail() throws Exception {
        register();
        String known = ask(email);
        long mails = events.stream(PasswordLinkMade.class).count();
        String unknown = ask("nobody." + email);
        assertThat(unknown.replace("nobody." + email, email)).isEqualTo(known);
        assertThat(events.stream(PasswordLinkMade.class).count()).isEqualTo(mails);
    }

    @Test
    void theLinkIgnoresTheHostOfTheRequest() throws Exception {
        register();
        web.perform(post("/password").with(csrf()).header("Host", "evil.example").param("email", email));
        assertThat(events.stream(PasswordLinkMade.class).map(PasswordLinkMade::link).map(URI::getHost)).containsOnly("localhost");
    }

    @Test
    void aPretendedLinkOpensNothing() {
        assertThat(links.find(Actor.ANONYMOUS, new Secret("guess"))).isEmpty();
    }

    private String ask(String address) throws Exception {
        return web.perform(post("/password").with(csrf()).param("email", address)).andReturn().getResponse().getContentAsString();
    }

    private Secret register() {
        people.register(Actor.ANONYMOUS, new RegisterAccount(Ids.next(), email, "Link", "en"));
        URI link = events.stream(PasswordLinkMade.class).reduce((first, last) -> last).orElseThrow().link();
        return new Secret(link.getPath().substring("/password/".length()));
    }
}
