package org.tongtu.consultation.alike;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point's words.
 *
 * @param group where people have put it already
 */
record Said(UUID point, String text, @Nullable UUID group) {}
