package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Puts every objection that has been unresolved for the alliance's number of days before the common superior. */
public record EscalateObjections(UUID key) implements Command {}
