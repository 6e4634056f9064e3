package org.tongtu.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;

/** A role somebody holds, held or will hold; without an end it is open. Who granted it stands in the trace. */
public record HeldRole(
        UUID id, Role role, @Nullable JurisdictionCode jurisdiction, Instant starts, @Nullable Instant ends) {

    public boolean holdsAt(Instant time) {
        return !time.isBefore(starts) && (ends == null || time.isBefore(ends));
    }

    public Grant grant() {
        return new Grant(role, jurisdiction);
    }
}
