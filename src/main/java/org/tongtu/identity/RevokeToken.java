package org.tongtu.identity;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Makes one of one's own tokens worthless at once. */
public record RevokeToken(UUID key, UUID token) implements Command {}
