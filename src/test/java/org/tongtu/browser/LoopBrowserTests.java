package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.AddItem;
import org.tongtu.meeting.Agenda;
import org.tongtu.meeting.Attendance;
import org.tongtu.meeting.ConveneMeeting;
import org.tongtu.meeting.DecideItem;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.MeetingStage;
import org.tongtu.meeting.Meetings;
import org.tongtu.meeting.MoveMeeting;
import org.tongtu.meeting.NoteAttendance;
import org.tongtu.meeting.OpenItem;
import org.tongtu.meeting.Outcomes;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.StatePosition;
import org.tongtu.testing.TestClock;

/**
 * One decision on the built-in demo with four people in four browsers: two planners draw, the joint office leads, a
 * resident speaks on an old phone without scripts. Drawing, submitting, speaking, putting to review and reading the
 * outcome happen on screens; what the screens of this test do not show (other members' positions, the calendar) goes
 * through the services.
 */
@BrowserTest
class LoopBrowserTests {

    private static final PlanId PLAN = new PlanId("chihe-2035");
    private static final JurisdictionCode WULING = JurisdictionCode.of("990121101");
    private static final JurisdictionCode LIUDU = JurisdictionCode.of("990221101");
    private static final Actor PLANNER = actor(Role.PLANNER, WULING);
    private static final Actor SECRETARY =
            new Actor(new AccountId(Ids.next()), "office", Set.of(new Grant(Role.SECRETARY, null)));

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    @Autowired
    Positions positions;

    @Autowired
    Consultations consultations;

    @Autowired
    Answers answers;

    @Autowired
    Meetings meetings;

    @Autowired
    Agenda agenda;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Editions editions;

    @Autowired
    Alliances alliances;

    @Autowired
    Now now;

    @Autowired
    TestClock clock;

    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void leave() {
        clock.reset();
        open.forEach(page -> page.context().close());
    }

    @Test
    void aDecisionTravelsFromTwoDesksThroughAVillageToTheNextEdition() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        int before = editions.current(SECRETARY, PLAN).number();
        ProposalId id = propose();
        Page wuling = enter(browsers.signIn("planner.990121101", Screen.DESK, "/workspace/proposals/" + id));
        Page liudu = enter(browsers.signIn("planner.990221101", Screen.DESK, "/workspace/proposals/" + id));
        drawTogether(wuling, liudu);
        submit(wuling);
        membersAgree(id);
        ConsultationId notice = announce(id);
        Page resident = enter(browsers.open(Screen.OLD_PHONE, "/consultations/" + notice + "/statement"));
        speak(resident);
        clock.advance(Duration.ofDays(32));
        answer(notice);
        Page office = enter(browsers.signIn("secretary", Screen.DESK, "/workspace/proposals/" + id));
        putToReview(office);
        UUID item = callUp(id);
        outcomes.decide(SECRETARY, new DecideItem(Ids.next(), item,
                org.tongtu.meeting.Outcome.APPROVED, "同意", "各成员单位无异议", List.of()));
        resident.navigate(browsers.address("/proposals/" + id));
        assertThat(resident.locator("body")).containsText("议定");
        resident.navigate(browsers.address("/plans/chihe-2035/editions/" + (before + 1)));
        assertThat(resident.locator("main")).containsText("柳渡新市镇");
        assertThat(editions.current(SECRETARY, PLAN).number()).isEqualTo(before + 1);
    }

    private Page enter(Page page) {
        page.setDefaultTimeout(60_000);
        open.add(page);
        return page;
    }

    private ProposalId propose() {
        ProposalId id = proposals.create(PLANNER, new CreateProposal(Ids.next(), WULING, PLAN, ProposalPath.ADJUSTMENT,
                Ground.EVALUATION_SHOWS_NEED, Localized.of("集镇更名", "Rename a centre"), Localized.of("试验", "Trial"), null));
        proposals.invite(PLANNER, new InviteMember(Ids.next(), WULING, id, LIUDU));
        return id;
    }

    private void drawTogether(Page wuling, Page liudu) {
        for (Page page : List.of(wuling, liudu)) {
            page.locator(".pe-layer select").first().selectOption("settlement");
            page.locator(".pe-panel input[type=search]").fill("柳渡");
            page.locator(".pe-list button").first().click();
        }
        wuling.locator(".pe-feature input[name=name]").fill("柳渡新市镇");
        wuling.locator(".pe-form button[type=submit]").click();
        assertThat(liudu.locator(".pe-feature h2")).hasText("柳渡新市镇");
        assertThat(wuling.locator(".pe-saved")).hasAttribute("data-state", "saved");
    }

    private static void submit(Page page) {
        page.reload();
        button(page, "提交征求成员单位意见").click();
        button(page, "提交").last().click();
        assertThat(page.locator("main")).containsText("征求成员单位意见");
        assertThat(button(page, "提交征求成员单位意见")).isHidden();
    }

    private void membersAgree(ProposalId id) {
        for (JurisdictionCode member : alliances.get(SECRETARY).members()) {
            long sequence = proposals.get(SECRETARY, id).sequence();
            positions.state(actor(Role.DELEGATE, member),
                    new StatePosition(Ids.next(), member, id, sequence, Position.NO_COMMENT, ""));
        }
    }

    private ConsultationId announce(ProposalId id) {
        var opens = now.instant();
        ConsultationId notice = consultations.announce(SECRETARY, new AnnounceNotice(Ids.next(), id, opens,
                opens.plus(Duration.ofDays(31)), Localized.of("集镇更名公示", "Notice"), Localized.of("一处集镇改名。", "A new name.")));
        clock.advance(Duration.ofSeconds(30));
        return notice;
    }

    /** One plain form: no script runs on this phone. */
    private void speak(Page phone) {
        clock.advance(Duration.ofMinutes(1));
        phone.locator("input[name=stance]").first().check();
        phone.locator("input[name=topic1]").first().check();
        phone.locator("textarea[name=text1]").fill("名字改了，路牌也要一起换。");
        phone.locator("button[value=check]").press("Enter");
        assertThat(phone.locator("main")).containsText("路牌也要一起换");
        phone.locator("button[value=send]").press("Enter");
        assertThat(phone.locator(".receipt .code").first()).isVisible();
    }

    private void answer(ConsultationId notice) {
        var point = answers.list(SECRETARY, notice).getFirst().points().getFirst();
        answers.answer(PLANNER, new AnswerPoint(Ids.next(), WULING, point.id(), 0, Outcome.ADOPTED,
                "路牌随更名一并更换。", null, null, null));
    }

    private static void putToReview(Page page) {
        button(page, "提请联席会议审议").first().click();
        button(page, "提请审议").last().click();
        assertThat(page.locator("main")).containsText("联席会议审议");
        assertThat(button(page, "提请联席会议审议")).isHidden();
    }

    private UUID callUp(ProposalId id) {
        MeetingId meeting = meetings.convene(SECRETARY,
                new ConveneMeeting(Ids.next(), "联席会议", "乌岭", "", now.instant(), null));
        for (JurisdictionCode member : alliances.get(SECRETARY).members()) {
            meetings.note(SECRETARY,
                    new NoteAttendance(Ids.next(), member, meeting, Attendance.Kind.PRESENT, "负责人", false));
        }
        meetings.move(SECRETARY, new MoveMeeting(Ids.next(), meeting, MeetingStage.IN_SESSION));
        UUID item = agenda.add(SECRETARY, new AddItem(
                Ids.next(), meeting, "集镇更名", "", Subject.of("proposal", id), ItemMode.POSITIONS));
        agenda.open(SECRETARY, new OpenItem(Ids.next(), item));
        return item;
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Actor actor(Role role, JurisdictionCode town) {
        return new Actor(new AccountId(Ids.next()), role + " of " + town, Set.of(new Grant(role, town)));
    }
}
