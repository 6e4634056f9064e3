package org.tongtu.consultation.statement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Command;

/**
 * Keeps a point's words from the public, saying why (somebody's private data, an insult). It still counts and is
 * answered.
 *
 * @param reason null shows the words again
 */
public record MaskPoint(UUID key, UUID point, @Nullable String reason) implements Command {}
