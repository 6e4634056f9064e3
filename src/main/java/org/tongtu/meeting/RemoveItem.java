package org.tongtu.meeting;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Takes an item off the agenda before it was opened. */
public record RemoveItem(UUID key, UUID item) implements Command {}
