package org.tongtu.consultation.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.ExtendNotice;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.testing.TestClock;

@PortalTest
class NoticeWindowsTests {

    @Autowired
    NoticeWindows windows;

    @Autowired
    Consultations consultations;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final Actor secretary = TestAlliance.actor(Role.SECRETARY);

    @AfterEach
    void forgetLaws() {
        jdbc.sql("delete from notice_minimum").update();
        jdbc.sql("delete from work_year").update();
        clock.reset();
    }

    @Test
    void theLawOfTheMemberWhoseGroundChangesBindsANoticeAndItsExtension() {
        state(TestAlliance.WEST, 45, "西镇所在县的公示办法第八条");
        AnnounceNotice short40 = notices.notice(Duration.ofDays(40));
        assertThatThrownBy(() -> consultations.announce(secretary, short40))
                .hasMessageContaining("consultation.too-short-for.CALENDAR [40, 45").hasMessageContaining("west");
        ConsultationDetails open = consultations.get(secretary, consultations.announce(secretary, notices.notice(Duration.ofDays(45))));
        state(TestAlliance.WEST, 60, "修订后的办法");
        assertThatThrownBy(() -> consultations.extend(secretary, extended(open, Duration.ofDays(10)))).hasMessageContaining("[55, 60");
        assertThat(consultations.extend(secretary, extended(open, Duration.ofDays(15))).extensions()).hasSize(1);
    }

    @Test
    void theLawOfAMemberWhoIsNotAffectedBindsNobodyElse() {
        state(TestAlliance.EAST, 90, "东镇的办法");
        ProposalId proposal = notices.submitted();
        NoticeWindow window = windows.of(secretary, proposal, clock.instant());
        assertThat(window.rows()).extracting(MemberWindow::member).doesNotContain(TestAlliance.EAST);
        assertThat(window.refusal(clock.instant().plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void aMemberStatesItsOwnLawAndNobodyElses() {
        Actor liaison = TestAlliance.actor(Role.LIAISON, TestAlliance.NORTH);
        windows.state(liaison, minimum(TestAlliance.NORTH, 30, DayCount.CALENDAR));
        windows.state(liaison, minimum(TestAlliance.NORTH, 20, DayCount.WORKING));
        assertThat(windows.minima(Actor.ANONYMOUS)).filteredOn(it -> it.jurisdiction().equals(TestAlliance.NORTH)).singleElement().satisfies(it -> {
            assertThat(it.days()).isEqualTo(20);
            assertThat(it.count()).isEqualTo(DayCount.WORKING);
        });
        assertThatThrownBy(() -> windows.state(liaison, minimum(TestAlliance.EAST, 30, DayCount.CALENDAR))).hasMessageContaining("access.role-not-held");
        assertThatThrownBy(() -> windows.state(Actor.SYSTEM, minimum(TestAlliance.WATCH, 30, DayCount.CALENDAR)))
                .hasMessageContaining("consultation.minimum-member");
        assertThatThrownBy(() -> windows.state(liaison, minimum(TestAlliance.NORTH, 0, DayCount.CALENDAR))).hasMessageContaining("consultation.minimum-days");
        assertThatThrownBy(() -> windows.state(liaison, new StateNoticeMinimum(Ids.next(), TestAlliance.NORTH, 30, DayCount.CALENDAR, Localized.same(" "))))
                .hasMessageContaining("consultation.minimum-basis");
    }

    @Test
    void aLongerNoticeIsProposedToEndWithTheOfficeHoursOfAWorkingDay() {
        Instant nationalDay = Instant.parse("2026-10-01T01:00:00Z");
        assertThat(windows.officeHours(secretary, nationalDay)).isEqualTo(Instant.parse("2026-10-08T10:00:00Z"));
        assertThat(windows.officeHours(secretary, Instant.parse("2026-10-10T10:00:00Z"))).isEqualTo(Instant.parse("2026-10-10T10:00:00Z"));
    }

    @Test
    void aYearIsMadeKnownByTheAdministratorAndCountsBeforeThePortalsOwn() {
        Actor admin = TestAlliance.actor(Role.ADMIN);
        var day = LocalDate.of(2031, 1, 1);
        windows.publish(admin, new StateWorkYear(Ids.next(), new WorkYear(2031, "通知", List.of(day), List.of())));
        windows.publish(admin, new StateWorkYear(Ids.next(), new WorkYear(2031, "更正通知", List.of(day, day.plusDays(1)), List.of(day.plusDays(3)))));
        assertThat(windows.years(Actor.ANONYMOUS)).filteredOn(year -> year.year() == 2031).singleElement()
                .satisfies(year -> assertThat(year).isEqualTo(new WorkYear(2031, "更正通知", List.of(day, day.plusDays(1)), List.of(day.plusDays(3)))));
        assertThatThrownBy(() -> windows.publish(secretary, new StateWorkYear(Ids.next(), new WorkYear(2031, "x", List.of(), List.of()))))
                .hasMessageContaining("access.role-not-held");
        assertThatThrownBy(() -> windows.publish(admin, new StateWorkYear(Ids.next(), new WorkYear(2032, "x", List.of(day), List.of()))))
                .hasMessageContaining("consultation.year-day");
        assertThatThrownBy(() -> windows.publish(admin, new StateWorkYear(Ids.next(), new WorkYear(2031, "x", List.of(day), List.of(day)))))
                .hasMessageContaining("consultation.year-day");
    }

    private void state(JurisdictionCode member, int days, String basis) {
        windows.state(Actor.SYSTEM, new StateNoticeMinimum(Ids.next(), member, days, DayCount.CALENDAR, Localized.same(basis)));
    }

    private static StateNoticeMinimum minimum(JurisdictionCode member, int days, DayCount count) {
        return new StateNoticeMinimum(Ids.next(), member, days, count, Localized.same("城乡规划法第二十六条"));
    }

    private static ExtendNotice extended(ConsultationDetails notice, Duration by) {
        return new ExtendNotice(Ids.next(), notice.id(), notice.closesAt().plus(by), Localized.of("农忙", "Harvest"));
    }
}
