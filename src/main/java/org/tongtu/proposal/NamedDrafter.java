package org.tongtu.proposal;

import java.time.Instant;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;

/** An outside consultant who works on a proposal in a participant's name, until a moment. */
public record NamedDrafter(AccountId account, JurisdictionCode member, Instant until) {}
