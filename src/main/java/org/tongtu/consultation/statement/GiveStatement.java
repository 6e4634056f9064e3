package org.tongtu.consultation.statement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;

/**
 * Somebody speaks. Nobody has to say who they are.
 *
 * @param key the form's key: sending the same form twice counts once
 * @param jurisdiction the town shown as "a resident of …"; null when the person would not say
 * @param village as the person wrote or picked it; only the joint office sees it
 * @param people how many people sign together, at least one
 * @param contact e-mail or telephone, kept encrypted; null when none is given
 */
public record GiveStatement(
        UUID key,
        ConsultationId consultation,
        Stance stance,
        @Nullable JurisdictionCode jurisdiction,
        String village,
        int people,
        @Nullable String contact,
        List<PointGiven> points)
        implements Command {

    public GiveStatement {
        points = List.copyOf(points);
    }
}
