package org.tongtu.plan.standard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Localized;

/**
 * What every rule has, whatever it demands.
 *
 * @param id the thing that states it
 * @param number by what it is cited; {@code null} for one that a plan added without giving it a number
 * @param wording the rule as one sentence
 * @param basis the law or agreement it rests on
 */
public record RuleHead(
        UUID id,
        String code,
        @Nullable ArticleNumber number,
        Severity severity,
        Localized name,
        Localized wording,
        Localized basis) {

    /** Between a joint rule's code and a member's, in the code of the rule by which the member holds itself to more. */
    public static final String OF_MEMBER = "@";

    /** The code of the joint rule; of a member's own, that which it is stricter than. */
    public static String joint(String code) {
        int end = code.indexOf(OF_MEMBER);
        return end < 0 ? code : code.substring(0, end);
    }
}
