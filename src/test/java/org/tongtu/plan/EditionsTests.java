package org.tongtu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;

@PortalTest
class EditionsTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Editions editions;

    private final Actor secretary = actor(Role.SECRETARY);

    @Test
    void anAgreedEditionBecomesApprovedByTheAuthoritysDocument() {
        PlanId plan = agreed();
        EditionSummary after = editions.approve(secretary, approval(plan, "省人民政府", "政函〔2024〕5号", DAY, "5.pdf"));
        assertThat(after.status()).isEqualTo(EditionStatus.APPROVED);
        assertThat(after.scan()).isEqualTo("5.pdf");
        assertThat(editions.get(Actor.ANONYMOUS, plan, 1).status()).isEqualTo(EditionStatus.AGREED);
        assertThatThrownBy(() -> editions.approve(secretary, approval(plan, "省人民政府", "政函〔2024〕6号", DAY, "6.pdf")))
                .hasMessageContaining("plan.already-approved");
    }

    @Test
    void anApprovalNeedsAuthorityNumberScanAndADayThatHasCome() {
        PlanId plan = agreed();
        for (ApproveEdition incomplete : List.of(approval(plan, " ", "5号", DAY, "5.pdf"),
                approval(plan, "省", "", DAY, "5.pdf"), approval(plan, "省", "5号", DAY, " "))) {
            assertThatThrownBy(() -> editions.approve(secretary, incomplete)).hasMessageContaining("plan.approval-incomplete");
        }
        assertThatThrownBy(() -> editions.approve(
                        secretary, approval(plan, "省", "5号", LocalDate.now().plusYears(60), "5.pdf")))
                .hasMessageContaining("plan.approval-in-the-future");
        assertThat(editions.get(secretary, plan, 2).status()).isEqualTo(EditionStatus.AGREED);
    }

    @Test
    void nobodyButTheJointOfficeRecordsAnApproval() {
        ApproveEdition command = approval(agreed(), "省", "5号", DAY, "5.pdf");
        assertThatThrownBy(() -> editions.approve(actor(Role.ADMIN), command)).hasMessageContaining("access.role-not-held");
        assertThatThrownBy(() -> editions.approve(Actor.ANONYMOUS, command)).hasMessageContaining("access.sign-in");
    }

    private PlanId agreed() {
        PlanId plan = fixtures.found(List.of());
        ProposalId proposal = fixtures.create(actor(Role.PLANNER, WEST), WEST, plan);
        editions.agree(Actor.SYSTEM, new AgreeEdition(Ids.next(), plan, 1, proposal.number(), 1), List.of(), Set.of());
        return plan;
    }

    private static ApproveEdition approval(PlanId plan, String authority, String number, LocalDate day, String scan) {
        return new ApproveEdition(Ids.next(), plan, 2, authority, number, day, scan);
    }
}
