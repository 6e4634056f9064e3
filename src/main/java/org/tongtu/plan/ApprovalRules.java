package org.tongtu.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.tongtu.kernel.Refused;

/** What makes an approval one: the authority, its document's number and scan, and a day that has come. */
final class ApprovalRules {

    private ApprovalRules() {}

    static void require(ApproveEdition command, ZoneId zone, Instant now) {
        if (Stream.of(command.authority(), command.documentNumber(), command.scan()).anyMatch(String::isBlank)) {
            throw new Refused(Refused.Kind.INVALID, "plan.approval-incomplete", command.edition());
        }
        if (command.authority().length() > 300 || command.documentNumber().length() > 100 || command.scan().length() > 500) {
            throw new Refused(Refused.Kind.INVALID, "plan.approval-too-long", 300, 100, 500);
        }
        if (command.approvedOn().isAfter(LocalDate.ofInstant(now, zone))) {
            throw new Refused(Refused.Kind.INVALID, "plan.approval-in-the-future", command.approvedOn().toString());
        }
    }
}
