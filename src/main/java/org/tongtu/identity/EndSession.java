package org.tongtu.identity;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Signs one of one's own browsers out; its next request leads to the sign-in page. */
public record EndSession(UUID key, UUID session) implements Command {}
