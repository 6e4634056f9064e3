package org.tongtu.plan.profile;

import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleHead;

/**
 * A joint rule as one member holds itself to it, on its own ground.
 *
 * @param joint the joint rule's code
 */
public record LocalRule(JurisdictionCode member, String joint, Rule rule) {

    static String code(String joint, JurisdictionCode member) {
        return joint + RuleHead.OF_MEMBER + member.value();
    }
}
