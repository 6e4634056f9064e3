package org.tongtu.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;

/** Gives a role, in a jurisdiction where the role is territorial; from now when no start is named. */
public record GrantRole(
        UUID key,
        AccountId account,
        Role role,
        @Nullable JurisdictionCode jurisdiction,
        @Nullable Instant starts,
        @Nullable Instant ends)
        implements Command {}
