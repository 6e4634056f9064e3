package org.tongtu.plan.handdown;

import java.time.LocalDate;
import java.util.UUID;
import org.tongtu.kernel.Command;

/** The joint office says which bureau takes a line over, and until when. */
public record AssignHandDown(UUID key, UUID line, String bureau, LocalDate due) implements Command {}
