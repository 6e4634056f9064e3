package org.tongtu.plan.standard;

import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Localized;

/**
 * One value of a code list.
 *
 * @param parent the code above it, in lists that are trees
 * @param colour the conventional colour {@code #RRGGBB}, where the field has one
 */
public record Code(String code, Localized name, @Nullable String parent, @Nullable String colour) {}
