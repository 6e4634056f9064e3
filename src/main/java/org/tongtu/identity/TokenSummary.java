package org.tongtu.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal access token without its secret, which is shown once and kept nowhere. */
public record TokenSummary(UUID id, String name, Instant created, @Nullable Instant expires) {}
