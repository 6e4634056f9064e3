package org.tongtu.meeting;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Calls an item up; from now on its proposal's state is fixed and members may vote. */
public record OpenItem(UUID key, UUID item) implements Command {}
