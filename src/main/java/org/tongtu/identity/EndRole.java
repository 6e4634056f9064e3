package org.tongtu.identity;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Ends a held role now; what was done in it stays valid. */
public record EndRole(UUID key, UUID held) implements Command {}
