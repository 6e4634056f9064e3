package org.tongtu.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.ReceiptNumber;
import org.tongtu.consultation.statement.ReceiptSecrets;
import org.tongtu.consultation.statement.StatementFixtures;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.DescribeProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.Transition;
import org.tongtu.proposal.WithdrawProposal;
import org.tongtu.proposal.log.Operations;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.testing.TestClock;

/** The public pages of a proposal that was returned for rework while its notice ran, and of what came of it. */
@PortalTest
class TakenBackTests {

    private static final String SECRET_ROAD = "暗线支路";

    @Autowired
    MockMvc web;

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    ReceiptSecrets secrets;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Operations operations;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    TestClock clock;

    private final Actor planner = TestAlliance.actor(Role.PLANNER, WEST);
    private final Actor secretary = TestAlliance.actor(Role.SECRETARY);
    private ProposalId proposal = new ProposalId(1);

    @BeforeEach
    void announce() {
        AnnounceNotice notice = notices.notice(Duration.ofDays(30));
        proposal = notice.proposal();
        consultations.announce(secretary, notice);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void thePageOfAReturnedNoticeTellsByWhomWhenAndWhyAndTakesNoMoreStatements() throws Exception {
        clock.advance(Duration.ofDays(25));
        giveBack();
        Document page = page("/consultations/" + notice().id() + "?lang=zh");
        assertThat(page.expectFirst(".banner").text()).contains("联席会议办公室").contains("退回修改").contains("请补充资金来源").contains("另行公示");
        assertThat(page.expectFirst(".clock").text()).contains("提前结束").contains("原定");
        assertThat(page.select("a[href*=/statement?]")).isEmpty();
        assertThat(page.text()).contains("方案正在修改").doesNotContain("没有可以公开的改动");
        Document closed = Jsoup.parse(html(410, "/consultations/" + notice().id() + "/statement?lang=zh"));
        assertThat(closed.text()).contains("退回修改").contains("另行公示");
        MockHttpServletResponse draft = open("/proposals/" + proposal + "?lang=zh");
        assertThat(draft.getStatus()).as("a draft again").isEqualTo(302);
        assertThat(draft.getHeader("Location")).startsWith("/consultations/" + notice().id());
        assertThat(open("/proposals/" + proposal + "/changes.geojson").getStatus()).isEqualTo(404);
    }

    @Test
    void aReturnedNoticeStandsInNoListOfWhatIsOpenAndTheFeedTellsThatItEnded() throws Exception {
        giveBack();
        Document home = page("/?lang=en");
        String link = "a[href^=/consultations/" + notice().id() + "?]";
        assertThat(home.select("#open ~ .cards " + link)).isEmpty();
        assertThat(home.select(".strip " + link)).isEmpty();
        assertThat(home.select("#closed ~ .rows li:has(" + link + ")").text()).contains("returned for rework");
        assertThat(open("/feeds/notices.atom?lang=en").getContentAsString())
                .contains("/consultations/" + notice().id() + "</id>").contains("Reason for the return: 请补充资金来源");
        clock.advance(Duration.ofDays(31));
        assertThat(page("/consultations/" + notice().id() + "?lang=en").expectFirst(".clock").text()).startsWith("Ended early");
    }

    @Test
    void whatWasSaidInAReturnedNoticeIsKeptAndOpensForItsAuthor() throws Exception {
        GiveStatement given = StatementFixtures.statement(notice().id(), "请保留老桥");
        ReceiptNumber receipt = statements.give(Actor.ANONYMOUS, given);
        giveBack();
        assertThat(page("/consultations/" + notice().id()).text()).contains("请保留老桥");
        Document own = Jsoup.parse(web.perform(post("/statements").param("receipt", receipt.value())
                .param("secret", secrets.secretOf(given.key()))).andReturn().getResponse().getContentAsString());
        assertThat(own.text()).contains("请保留老桥").contains("退回修改").contains("必须答复");
    }

    @Test
    void whatWasRedrawnAndRewrittenAfterAReturnIsInNoPublicPageOfTheWithdrawnProposal() throws Exception {
        long shown = proposals.get(Actor.ANONYMOUS, proposal).sequence();
        giveBack();
        redraw();
        steps.submit(planner, new SubmitProposal(Ids.next(), WEST, proposal));
        steps.withdraw(planner, new WithdrawProposal(Ids.next(), WEST, proposal, "资金没有落实"));
        String api = "/api/v1/proposals/" + proposal;
        for (String address : List.of("/proposals/" + proposal, "/proposals/" + proposal + "/changes.geojson", "/consultations/" + notice().id(),
                "/", api, api + "/history", "/api/v1/proposals")) {
            assertThat(html(200, address)).as(address).doesNotContain(SECRET_ROAD).doesNotContain("改写");
        }
        Document page = page("/proposals/" + proposal + "?lang=zh");
        assertThat(page.expectFirst(".banner").text()).contains("撤回").contains("资金没有落实");
        assertThat(page.text()).contains(NoticeFixtures.ROAD).contains("请补充资金来源").contains("试验方案");
        assertThat(open(api).getContentAsString()).contains("\"sequence\":" + shown).contains("\"participants\":[\"" + WEST + "\"]");
        assertThat(open(api + "/blockers/SUBMIT").getStatus()).isEqualTo(409);
    }

    private ConsultationDetails notice() {
        return consultations.list(Actor.ANONYMOUS, proposal).getFirst();
    }

    private void giveBack() {
        steps.move(secretary, new MoveProposal(Ids.next(), proposal, Transition.RETURN, "请补充资金来源"));
    }

    private void redraw() {
        operations.apply(planner, notices.road(proposal, SECRET_ROAD));
        proposals.describe(planner, new DescribeProposal(Ids.next(), WEST, proposal, Ground.EVALUATION_SHOWS_NEED,
                Localized.of("改写的标题", "Rewritten 改写"), Localized.of("改写的理由", "Rewritten 改写")));
        proposals.invite(planner, new InviteMember(Ids.next(), WEST, proposal, SOUTH));
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(html(200, address));
    }

    private String html(int status, String address) throws Exception {
        MockHttpServletResponse answer = open(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return web.perform(get(java.net.URI.create(address))).andReturn().getResponse();
    }
}
