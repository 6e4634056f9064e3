package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** The number the next proposal gets: an office that already kept a register goes on with it. */
public record CountProposalsFrom(UUID key, int next) implements Command {}
