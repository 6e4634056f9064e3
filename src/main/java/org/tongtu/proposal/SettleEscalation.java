package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** The joint office records what the common superior settled, with the paper that says so. */
public record SettleEscalation(UUID key, UUID escalation, String result, String document) implements Command {}
