package org.tongtu.plan.standard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Localized;

/**
 * One column of a layer's attribute table.
 *
 * @param name the name of the feature's cell, and the column's name in exchange files
 * @param codeList the list that names its values; those of a {@link Type#CODE} come from nowhere else
 * @param unit the unit of its numbers, if any
 * @param help what whoever fills it in should know; empty where the label says it all
 */
public record Attribute(
        String name, Localized label, Type type, boolean required, @Nullable String codeList, @Nullable String unit,
        Localized help) {

    /** What one of its values stands for; empty where the attribute takes any text, or the value is in no list. */
    public Optional<Code> code(String value) {
        return codeList == null ? Optional.empty() : CodeLists.lookup(codeList, value);
    }

    /** Whether a value is one of its list's; any is where it has no list. */
    public boolean takes(String value) {
        return codeList == null || CodeLists.find(codeList).isEmpty() || code(value).isPresent();
    }

    /** What a value of the attribute is. */
    public enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        DATE,
        CODE
    }
}
