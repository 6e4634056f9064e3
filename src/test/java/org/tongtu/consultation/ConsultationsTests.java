package org.tongtu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.testing.TestClock;

@PortalTest
class ConsultationsTests {

    @Autowired
    Consultations consultations;

    @Autowired
    NoticeDocuments documents;

    @Autowired
    Proposals proposals;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    TestClock clock;

    private final Actor secretary = TestAlliance.actor(Role.SECRETARY);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aNoticeShorterThanTheAlliancesMinimumIsRefusedInWords() {
        assertThatThrownBy(() -> consultations.announce(secretary, notices.notice(Duration.ofDays(29))))
                .hasMessageContaining("consultation.too-short [29, 30");
    }

    @Test
    void aNoticePutsItsProposalBeforeThePublic() {
        ConsultationDetails notice = announced();
        assertThat(proposals.get(Actor.ANONYMOUS, notice.proposal()).summary().state()).isEqualTo(ProposalState.CONSULTATION);
    }

    @Test
    void onlyTheJointOfficeAnnounces() {
        Actor planner = TestAlliance.actor(Role.PLANNER, TestAlliance.NORTH);
        assertThatThrownBy(() -> consultations.announce(planner, notices.notice(Duration.ofDays(30))))
                .hasMessageContaining("access.role-not-held");
    }

    @Test
    void aNoticeIsOpenFromItsOpeningAndNoLongerAtItsClosing() {
        ConsultationDetails notice = announced();
        assertThat(notice.isOpen(notice.opensAt())).isTrue();
        assertThat(notice.isOpen(notice.closesAt().minusMillis(1))).isTrue();
        assertThat(notice.isOpen(notice.closesAt())).isFalse();
    }

    @Test
    void anExtensionKeepsItsReasonAndWhatItWasBefore() {
        ConsultationDetails before = announced();
        consultations.extend(secretary, new ExtendNotice(Ids.next(), before.id(), before.closesAt().plus(Duration.ofDays(7)),
                Localized.of("村里停电三天", "The village had no power for three days")));
        ConsultationDetails after = consultations.get(Actor.ANONYMOUS, before.id());
        assertThat(after.closesAt()).isEqualTo(before.closesAt().plus(Duration.ofDays(7)));
        assertThat(after.extensions()).singleElement().satisfies(extension -> {
            assertThat(extension.before()).isEqualTo(before.closesAt());
            assertThat(extension.reason().zh()).contains("停电");
        });
    }

    @Test
    void aNoticeIsNeverShortenedAndNeverExtendedAfterItsEnd() {
        ConsultationDetails notice = announced();
        Localized why = Localized.same("why");
        assertThatThrownBy(() -> consultations.extend(secretary,
                        new ExtendNotice(Ids.next(), notice.id(), notice.closesAt().minusSeconds(1), why)))
                .hasMessageContaining("consultation.not-longer");
        clock.advance(Duration.ofDays(31));
        assertThatThrownBy(() -> consultations.extend(secretary,
                        new ExtendNotice(Ids.next(), notice.id(), notice.closesAt().plusSeconds(1), why)))
                .hasMessageContaining("consultation.over");
    }

    @Test
    void aNoticeCannotBeClosedBeforeItsTime() {
        ConsultationDetails notice = announced();
        assertThatThrownBy(() -> consultations.close(secretary, new CloseNotice(Ids.next(), notice.id())))
                .hasMessageContaining("consultation.still-open");
        clock.advance(Duration.ofDays(31));
        consultations.close(secretary, new CloseNotice(Ids.next(), notice.id()));
    }

    @Test
    void aDocumentIsJudgedByItsBytesAndNotByItsName() {
        ConsultationId notice = announced().id();
        byte[] script = "<html><script>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> documents.add(secretary, new AddDocument(Ids.next(), notice, "图", "plan.pdf", script)))
                .hasMessageContaining("consultation.document-kind");
        byte[] pdf = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);
        var id = documents.add(secretary, new AddDocument(Ids.next(), notice, "图", "plan.pdf", pdf));
        assertThat(documents.get(Actor.ANONYMOUS, notice, id).bytes()).isEqualTo(pdf);
    }

    private ConsultationDetails announced() {
        return consultations.get(secretary,
                consultations.announce(secretary, notices.notice(Duration.ofDays(30))));
    }
}
