package org.tongtu.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.PointGiven;
import org.tongtu.consultation.statement.ReceiptNumber;
import org.tongtu.consultation.statement.ReceiptSecrets;
import org.tongtu.consultation.statement.StatementFixtures;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.WithdrawProposal;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.testing.TestClock;

@PortalTest
class PublicSiteTests {

    @Autowired
    MockMvc web;

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    Proposals proposals;

    @Autowired
    ReceiptSecrets secrets;

    @Autowired
    ProposalSteps steps;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPageSpeaksTheAskedLanguageAndSetsNoCookie(String lang) throws Exception {
        for (String address : addresses()) {
            MockHttpServletResponse answer = open(address + "?lang=" + lang);
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            assertThat(answer.getHeaders("Set-Cookie")).as(address).isEmpty();
            Document page = Jsoup.parse(answer.getContentAsString());
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo(lang);
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.text()).doesNotContain("??").doesNotContain("publicsite.");
            assertThat(page.text().matches("(?s).*[\\u4e00-\\u9fff]{8}.*")).as(address + " in Chinese").isEqualTo(lang.equals("zh"));
        }
    }

    /** More than there are connections to the database: whoever held one and asked for another would wait for all the others. */
    @Test
    void aCrowdThatOpensTheFormAtOnceIsServed() throws Exception {
        String form = "/consultations/" + announced().id() + "/statement";
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = crowd.invokeAll(Collections.nCopies(200, () -> open(form).getStatus()));
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void everyPageIsCompleteWithoutJavaScriptAndFitsTheStrictPolicy() throws Exception {
        for (String address : addresses()) {
            MockHttpServletResponse answer = open(address);
            Document page = Jsoup.parse(answer.getContentAsString());
            assertThat(page.select("[style], style, [onclick], script:not([src])")).as(address).isEmpty();
            assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'").doesNotContain("unsafe");
            page.select("main a[href^=/], main form").forEach(link -> assertThat(link.attr("href") + link.attr("action"))
                    .as(address).doesNotContain("javascript:"));
            page.select("input:not([type=hidden]), textarea, select").forEach(field -> assertThat(field.closest("label") != null
                    || !page.select("label[for=" + field.id() + "]").isEmpty()).as(address + " " + field).isTrue());
            assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates();
        }
    }

    @Test
    void theNoticeTellsWhenItClosesToTheHourWithZoneAndDaysLeft() throws Exception {
        ConsultationDetails notice = announced();
        Document page = page("/consultations/" + notice.id() + "?lang=en");
        assertThat(page.expectFirst(".clock time").attr("datetime")).isEqualTo(notice.closesAt().toString());
        assertThat(page.expectFirst(".clock").text()).contains("days left").contains("+08:00");
        clock.advance(Duration.ofDays(40));
        Document later = page("/consultations/" + notice.id() + "?lang=en");
        assertThat(later.expectFirst(".clock").text()).startsWith("Closed");
        assertThat(later.select("a[href*=/statement]:contains(Have your say)")).isEmpty();
        assertThat(later.text()).contains("Songliu link road");
    }

    @Test
    void theVillagePickerIsPlainLinksAndTellsWhatChangesNearby() throws Exception {
        ConsultationDetails notice = announced();
        Document page = page("/consultations/" + notice.id() + "?lang=zh");
        String link = page.select(".picks a").getLast().attr("href");
        Document village = page(link.replaceAll("#.*", ""));
        assertThat(village.expectFirst("h2").text()).contains(NoticeFixtures.VILLAGE);
        assertThat(village.select(".near li").eachText()).anySatisfy(line -> assertThat(line).contains("离村").contains("新增"));
    }

    @Test
    void theDrawingIsThereWithoutScriptsAndNamesFromTheMapStayWords() throws Exception {
        ConsultationDetails notice = announced();
        for (String address : List.of("/consultations/" + notice.id(), "/proposals/" + notice.proposal())) {
            Document page = page(address);
            assertThat(page.select("svg.map path.after.line")).as(address).hasSize(1);
            assertThat(page.select("svg script, main script, main b")).as(address).isEmpty();
            assertThat(page.text()).contains(NoticeFixtures.ROAD);
        }
    }

    @Test
    void whatPeopleWriteNeverBecomesMarkup() throws Exception {
        ConsultationDetails notice = announced();
        String evil = "<img src=x onerror=alert(1)></textarea><script>alert(2)</script>\u202E${7*7}";
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(),
                List.of(new PointGiven(StatementFixtures.point("").topic(), evil, null, null))));
        Document page = page("/consultations/" + notice.id());
        assertThat(page.select("main img, main script")).isEmpty();
        assertThat(page.text()).contains("<img src=x").contains("${7*7}").doesNotContain("\u202E");
    }

    @Test
    void anUnchangedPageIsAnsweredWithoutABody() throws Exception {
        ConsultationDetails notice = announced();
        String address = "/consultations/" + notice.id();
        String tag = java.util.Objects.requireNonNull(open(address).getHeader("ETag"));
        MockHttpServletResponse again = web.perform(get(address).header("If-None-Match", tag)).andReturn().getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(), "新的一条"));
        MockHttpServletResponse fresh = web.perform(get(address).header("If-None-Match", tag)).andReturn().getResponse();
        assertThat(fresh.getStatus()).isEqualTo(200);
        assertThat(fresh.getContentAsString()).contains("新的一条");
    }

    @Test
    void unknownThingsAreAPageInPlainWords() throws Exception {
        for (String address : List.of("/consultations/999999", "/proposals/999999", "/plans/nowhere", "/plans/%20", "/consultations/x")) {
            MockHttpServletResponse answer = open(address + "?lang=en");
            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            assertThat(Jsoup.parse(answer.getContentAsString()).select("main a.button").text()).contains("start page");
        }
    }

    @Test
    void anAddressThatNobodyAnswersIsAPageForPeopleAndAProblemForPrograms() throws Exception {
        for (String address : List.of("/feeds/none.atom", "/nowhere", "/consultations/1/none")) {
            assertThat(open(address).getStatus()).as(address).isEqualTo(404);
        }
        var asked = get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404).param("lang", "en");
        MockHttpServletResponse page = web.perform(asked.header("Accept", "text/html,*/*")).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(Jsoup.parse(page.getContentAsString()).select("main a.button").text()).contains("start page");
        var program = get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404).param("lang", "en");
        MockHttpServletResponse problem = web.perform(program.header("Accept", "application/atom+xml")).andReturn().getResponse();
        assertThat(problem.getStatus()).isEqualTo(404);
        assertThat(problem.getContentType()).isEqualTo("application/problem+json");
        assertThat(problem.getContentAsString()).contains("\"reason\":\"publicsite.no-page\"").contains("no such page");
    }

    @Test
    void theFeedBearsThePortalsAddressWhateverTheHostHeaderSays() throws Exception {
        announced();
        String feed = web.perform(get("/feeds/notices.atom").header("Host", "evil.example").with(request -> {
            request.setServerName("evil.example");
            return request;
        })).andReturn().getResponse().getContentAsString();
        assertThat(feed).contains("<id>http://localhost:").doesNotContain("evil.example");
    }

    @Test
    void aProposalThatIsNotPublicIsUnknownToThePublic() throws Exception {
        assertThat(open("/proposals/" + notices.submitted()).getStatus()).isEqualTo(404);
        assertThat(open("/proposals/" + notices.submitted() + "/changes.geojson").getStatus()).isEqualTo(404);
    }

    @Test
    void theStripTellsWhatIsInForceWhatIsOpenAndUntilWhen() throws Exception {
        ConsultationDetails notice = announced();
        var plan = proposals.get(Actor.ANONYMOUS, notice.proposal()).summary().plan();
        for (String address : List.of("/plans/" + plan, "/")) {
            Document page = page(address + "?lang=zh");
            var strip = page.select(".strip:has(a[href^=/plans/" + plan + "/editions/1])").expectFirst("dl");
            assertThat(strip.select("dt").eachText()).containsExactly("现行版本", "目标进展", "正在公示", "下次联席会议");
            assertThat(strip.text()).contains("第 1 版").contains("议定").contains("还没有监测数据");
            assertThat(strip.select("a[href^=/consultations/" + notice.id() + "] + time").attr("datetime"))
                    .isEqualTo(notice.closesAt().toString());
        }
    }

    @Test
    void aWithdrawnProposalStaysReadableWithReasonAndDateAndWhatPeopleSaid() throws Exception {
        ConsultationDetails notice = announced();
        GiveStatement given = StatementFixtures.statement(notice.id(), "请保留老桥");
        ReceiptNumber receipt = statements.give(Actor.ANONYMOUS, given);
        assertThat(open("/feeds/notices.atom").getContentAsString()).contains("/consultations/" + notice.id() + "</id>");
        withdraw(notice.proposal());
        assertThat(open("/feeds/notices.atom?lang=zh").getContentAsString()).contains("/consultations/" + notice.id() + "</id>", "资金没有落实");
        Document own = Jsoup.parse(web.perform(post("/statements").param("receipt", receipt.value())
                .param("secret", secrets.secretOf(given.key()))).andReturn().getResponse().getContentAsString());
        assertThat(own.text()).contains("请保留老桥").contains("资金没有落实").doesNotContain("必须答复").doesNotContain("联席会议审议");
        Document proposal = page("/proposals/" + notice.proposal() + "?lang=zh");
        assertThat(proposal.expectFirst(".banner").text()).contains("撤回").contains("资金没有落实").contains(String.valueOf(
                java.time.LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Asia/Shanghai")).getYear()));
        assertThat(proposal.text()).contains(NoticeFixtures.ROAD);
        assertThat(proposal.select(".stepper")).isEmpty();
        Document page = page("/consultations/" + notice.id() + "?lang=zh");
        assertThat(page.expectFirst(".banner").text()).contains("资金没有落实");
        assertThat(page.text()).contains("请保留老桥").contains(NoticeFixtures.ROAD);
        assertThat(page.select("a[href*=/statement?]")).isEmpty();
        assertThat(open("/consultations/" + notice.id() + "/statement").getStatus()).isEqualTo(410);
        assertThat(page("/").select("#open ~ .cards a[href^=/consultations/" + notice.id() + "?]")).isEmpty();
        assertThatThrownBy(() -> statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(), "还有")))
                .hasMessageContaining("statement.proposal-withdrawn");
    }

    @Test
    void aProposalWithdrawnBeforeAnyNoticeStaysUnseen() throws Exception {
        ProposalId never = notices.submitted();
        withdraw(never);
        assertThat(open("/proposals/" + never).getStatus()).isEqualTo(404);
        assertThat(open("/proposals/" + never + "/changes.geojson").getStatus()).isEqualTo(404);
        assertThat(open("/api/v1/proposals/" + never).getStatus()).isEqualTo(404);
        assertThat(proposals.list(Actor.ANONYMOUS)).noneMatch(it -> it.id().equals(never));
    }

    private void withdraw(ProposalId proposal) {
        steps.withdraw(TestAlliance.actor(Role.PLANNER, TestAlliance.WEST),
                new WithdrawProposal(Ids.next(), TestAlliance.WEST, proposal, "资金没有落实"));
    }

    private List<String> addresses() {
        ConsultationDetails notice = announced();
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(), "ok"));
        var plan = proposals.get(Actor.ANONYMOUS, notice.proposal()).summary().plan();
        return List.of("/", "/consultations/" + notice.id(), "/consultations/" + notice.id() + "/statement",
                "/proposals/" + notice.proposal(), "/plans/" + plan, "/plans/" + plan + "/editions/1",
                "/plans/" + plan + "/editions/1/certificate", "/monitoring/" + plan, "/statements", "/statements/9-ABCDEF");
    }

    private ConsultationDetails announced() {
        Actor secretary = TestAlliance.actor(Role.SECRETARY);
        return consultations.get(secretary, consultations.announce(secretary, notices.notice(Duration.ofDays(30))));
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(open(address).getContentAsString());
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return web.perform(get(java.net.URI.create(address))).andReturn().getResponse();
    }
}
