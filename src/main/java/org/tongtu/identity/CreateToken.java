package org.tongtu.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Command;

/** A new token for programs; its secret comes from {@link Credentials#freshToken()}. */
public record CreateToken(UUID key, String name, Secret token, @Nullable Instant expires) implements Command {}
