package org.tongtu.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingFixtures;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.Outcome;
import org.tongtu.meeting.Outcomes;
import org.tongtu.testing.PortalTest;

@PortalTest
class MinutesTests {

    @Autowired
    MeetingFixtures fixtures;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Minutes minutes;

    @Autowired
    Signatures signatures;

    @Autowired
    Resolutions resolutions;

    private Actor secretary;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingOfThreeThatSuspendedAnItemAndResolvedSomething() {
        secretary = fixtures.secretary;
        meeting = fixtures.meeting(NORTH, EAST, WEST);
        UUID item = fixtures.openItem(meeting, null, ItemMode.VOTE);
        outcomes.decide(secretary, MeetingFixtures.outcome(item, Outcome.SUSPENDED));
        resolutions.add(secretary, new AddResolution(
                Ids.next(), meeting, item, "修通松柳连接路", WEST, "东镇", LocalDate.of(2026, 12, 1)));
        minutes.draft(secretary, new DraftMinutes(Ids.next(), meeting, "zh"));
    }

    @Test
    void theDraftTellsWhatHappened() {
        assertThat(now().text()).contains("会议结论：暂缓。wording", "1. 修通松柳连接路（牵头：西镇；配合：东镇；时限：2026年12月1日）",
                "出席：东镇 head of east；北镇 head of north");
    }

    @Test
    void aChangeOfWordingVoidsEverySignature() {
        circulate();
        sign(NORTH);
        sign(EAST);
        assertThat(now().missing()).containsExactly(WEST);
        minutes.write(secretary, new WriteMinutes(Ids.next(), meeting, 1, "other words"));
        assertThat(now().signatures()).isEmpty();
        assertThat(now().missing()).containsExactly(NORTH, EAST, WEST);
        assertThatThrownBy(() -> signatures.sign(actor(Role.DELEGATE, NORTH), new SignMinutes(Ids.next(), NORTH, meeting, 1)))
                .hasMessageContaining("minutes.other-version");
    }

    @Test
    void minutesAreIssuedOnlyWithEverySignatureAndPublicOnlyWithTheirNumber() {
        circulate();
        sign(NORTH);
        sign(EAST);
        assertThatThrownBy(() -> minutes.issue(secretary, new IssueMinutes(Ids.next(), meeting, "主任")))
                .hasMessageContaining("minutes.signatures-missing");
        signatures.recordPaper(secretary, new RecordPaperSignature(Ids.next(), WEST, meeting, 1, "scan-3.pdf"));
        minutes.issue(secretary, new IssueMinutes(Ids.next(), meeting, "主任"));
        assertThat(minutes.findPublic(Actor.ANONYMOUS, meeting)).isEmpty();
        minutes.publish(secretary, new PublishMinutes(Ids.next(), meeting, "联办〔2026〕3号"));
        assertThat(minutes.findPublic(Actor.ANONYMOUS, meeting)).hasValueSatisfying(
                shown -> assertThat(shown.resolutions()).hasSize(1));
        assertThatThrownBy(() -> minutes.write(secretary, new WriteMinutes(Ids.next(), meeting, 1, "later")))
                .hasMessageContaining("minutes.wrong-stage");
    }

    @Test
    void aMemberThatWasNotThereDoesNotSign() {
        circulate();
        assertThatThrownBy(() -> sign(SOUTH)).hasMessageContaining("minutes.not-a-signatory");
        assertThatThrownBy(() -> signatures.sign(actor(Role.DELEGATE, NORTH), new SignMinutes(Ids.next(), EAST, meeting, 1)))
                .hasMessageContaining("role-not-held");
    }

    @Test
    void aResolutionIsDoneByItsLeadAndOnlyOnceOverdueAfterItsDay() {
        ResolutionDetails one = resolutions.list(secretary, meeting).getFirst();
        assertThat(one.isOverdue(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(one.isOverdue(LocalDate.of(2026, 12, 2))).isTrue();
        assertThatThrownBy(() -> complete(EAST, one.id())).hasMessageContaining("minutes.unknown-resolution");
        complete(WEST, one.id());
        assertThat(resolutions.list(secretary, meeting).getFirst().isOverdue(LocalDate.of(2027, 1, 1))).isFalse();
        assertThatThrownBy(() -> complete(WEST, one.id())).hasMessageContaining("minutes.already-done");
    }

    private void circulate() {
        minutes.circulate(secretary, new CirculateMinutes(Ids.next(), meeting));
    }

    private void sign(JurisdictionCode member) {
        signatures.sign(actor(Role.DELEGATE, member), new SignMinutes(Ids.next(), member, meeting, now().version()));
    }

    private void complete(JurisdictionCode member, UUID resolution) {
        resolutions.complete(actor(Role.LIAISON, member),
                new CompleteResolution(Ids.next(), member, resolution, "open since May"));
    }

    private MinutesDetails now() {
        return minutes.find(secretary, meeting).orElseThrow();
    }
}
