package org.tongtu.identity;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Chooses a password through a mailed link, which is used up by it. */
public record UsePasswordLink(UUID key, Secret link, Secret password) implements Command {}
