package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tongtu.browser.RenamedTown.WULING;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.AddItem;
import org.tongtu.meeting.Agenda;
import org.tongtu.meeting.ConveneMeeting;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.Meetings;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.StatePosition;
import org.tongtu.proposal.Transition;

/** Before the vote a proposal is still changed, but every change says what it answers to. */
@BrowserTest
class AmendmentTests {

    private static final Actor PLANNER = actor(new Grant(Role.PLANNER, WULING));
    private static final Actor DELEGATE = actor(new Grant(Role.DELEGATE, WULING));
    private static final Actor SECRETARY = actor(new Grant(Role.SECRETARY, null));

    @Autowired
    Browsers browsers;

    @Autowired
    RenamedTown town;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Positions positions;

    @Autowired
    Meetings meetings;

    @Autowired
    Agenda agenda;

    @Autowired
    Now now;

    private static Actor actor(Grant grant) {
        return new Actor(new AccountId(Ids.next()), "test", Set.of(grant));
    }

    @Test
    void anAmendmentIsMadeOnlyOnceOneHasChosenWhatItAnswersTo() {
        ProposalId id = underReview();
        Page page = browsers.signIn("planner.990121101", Screen.DESK, "/workspace/proposals/" + id);
        page.locator(".pe-tools .pe-layer select").first().selectOption("settlement");
        page.locator(".pe-panel input[type=search]").fill("乌岭");
        page.locator(".pe-list button").first().click();
        assertThat(page.locator(".pe-feature input[name=name]")).isDisabled();
        page.locator(".pe-cause").selectOption(page.locator(".pe-cause optgroup option").first().getAttribute("value"));
        assertThat(page.locator(".pe-feature input[name=name]")).isEnabled();
        page.locator(".pe-feature input[name=name]").fill("乌岭镇区（会前修改）");
        page.locator(".pe-form button[type=submit]").click();
        assertThat(page.locator(".pe-feature h2")).hasText("乌岭镇区（会前修改）");
        assertThat(page.locator(".pe-saved")).hasAttribute("data-state", "saved");
        assertThat(page.locator(".pe-problems li")).hasCount(0);
        page.context().close();
    }

    /** A correction of a name, signed by the town it touches, on the agenda of the next meeting. */
    private ProposalId underReview() {
        ProposalId id = town.submit(PLANNER, ProposalPath.CORRECTION, Ground.ERROR_FOUND, Localized.of("地名勘误", "A wrong name"),
                Localized.of("图上写错", "Misspelt"), "乌岭镇区（正）");
        positions.state(DELEGATE, new StatePosition(Ids.next(), WULING, id, 1, Position.NO_COMMENT, ""));
        steps.move(SECRETARY, new MoveProposal(Ids.next(), id, Transition.TO_REVIEW, ""));
        var meeting = meetings.convene(SECRETARY, new ConveneMeeting(Ids.next(), "联席会议", "乌岭", "", now.instant(), null));
        agenda.add(SECRETARY, new AddItem(Ids.next(), meeting, "地名勘误", "", Subject.of("proposal", id), ItemMode.values()[0]));
        return id;
    }
}
