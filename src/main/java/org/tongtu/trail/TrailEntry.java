package org.tongtu.trail;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongtu.audit.TraceLine;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/**
 * What was done, as the members and the joint office may know it.
 *
 * @param name of an official; empty for everybody else and where the account was erased
 * @param about the name of the official an account belongs to, where the object is one; empty otherwise
 */
public record TrailEntry(
        long number,
        Instant at,
        Doer doer,
        String name,
        Set<Role> roles,
        @Nullable JurisdictionCode jurisdiction,
        String command,
        Subject subject,
        String about,
        boolean sealed,
        TraceLine.Values values) {}
