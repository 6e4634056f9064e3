package org.tongtu.kernel;

import org.jspecify.annotations.Nullable;

/** A role somebody holds at this moment; the jurisdiction is null for roles of the joint office and residents. */
public record Grant(Role role, @Nullable JurisdictionCode jurisdiction) {}
