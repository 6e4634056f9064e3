package org.tongtu.plan.standard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a rule that does not hold weighs; the gravest comes first. */
public enum Severity {
    /** 法定：no meeting can exempt it, only the competent authority's document. */
    STATUTORY,
    /** 禁止：exempted only by the resolution that adopts the proposal, with reason and end date. */
    FORBID,
    /** 警示：to be weighed by those who decide. */
    WARN,
    /** 提示：worth knowing. */
    ADVISE;

    /** Whether a proposal with such a finding may not be submitted unless it is exempted. */
    public boolean blocks() {
        return this == STATUTORY || this == FORBID;
    }

    /** As a rule's cell writes it. */
    public static Optional<Severity> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
