package org.tongtu.identity;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Asks for a link to choose a new password. */
public record RequestPasswordLink(UUID key, String email, String language) implements Command {}
