package org.tongtu.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Command;

/** One's own display name, and the language of the portal; without one the browser's language counts. */
public record ChangeProfile(UUID key, String name, @Nullable String language) implements Command {}
