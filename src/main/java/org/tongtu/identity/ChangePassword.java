package org.tongtu.identity;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Changes one's own password; the present one is asked for again. */
public record ChangePassword(UUID key, Secret present, Secret wanted) implements Command {}
