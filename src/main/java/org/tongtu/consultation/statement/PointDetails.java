package org.tongtu.consultation.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Subject;

/**
 * A point with its answers, the newest first. For the public the text of a masked point is empty and its reason is set.
 */
public record PointDetails(
        UUID id,
        int number,
        Topic topic,
        String text,
        @Nullable String place,
        @Nullable Subject anchor,
        @Nullable JurisdictionCode assignee,
        @Nullable String maskReason,
        List<AnswerDetails> answers) {

    public Optional<AnswerDetails> answer() {
        return answers.stream().findFirst();
    }

    /** As everybody may see it: without the place, which can be somebody's door, and without masked words. */
    PointDetails forThePublic() {
        return new PointDetails(id, number, topic, maskReason == null ? text : "", null, anchor, assignee, maskReason, answers);
    }
}
