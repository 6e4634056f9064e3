package org.tongtu.plan.standard;

/**
 * A value of an attribute that a rule names.
 *
 * @param value ends in {@code *} where it stands for all that begin so
 */
public record NamedValue(String layer, String attribute, String value) {

    /** Whether it stands for at least one value that the attribute may have; where that is free text, for any. */
    public boolean isOneOf(Attribute attribute) {
        String list = attribute.codeList();
        return list == null || CodeLists.find(list)
                .filter(codes -> codes.list().stream().noneMatch(code -> Selection.matches(value, code.code())))
                .isEmpty();
    }
}
