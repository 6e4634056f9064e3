package org.tongtu.consultation.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.kernel.JurisdictionCode;

/**
 * A statement without its author's contact.
 *
 * @param village empty for the public: a small place and a topic can name a person
 */
public record StatementDetails(
        UUID id,
        ConsultationId consultation,
        ReceiptNumber receipt,
        @Nullable JurisdictionCode jurisdiction,
        String village,
        Stance stance,
        int people,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        List<PointDetails> points) {

    StatementDetails with(List<PointDetails> made) {
        return new StatementDetails(id, consultation, receipt, jurisdiction, village, stance, people, givenAt, withdrawnAt, made);
    }

    public boolean isAnswered() {
        return points.stream().allMatch(point -> point.answer().isPresent());
    }

    /** Who is to answer a point: the member it was given to, else the town it comes from, else the joint office. */
    public Optional<JurisdictionCode> responsible(PointDetails point) {
        return Optional.ofNullable(point.assignee() == null ? jurisdiction : point.assignee());
    }

    /** As everybody may see it: "a resident of <town>", masked where masked. */
    StatementDetails forThePublic() {
        return new StatementDetails(id, consultation, receipt, jurisdiction, "", stance, people, givenAt, withdrawnAt,
                points.stream().map(PointDetails::forThePublic).toList());
    }
}
