package org.tongtu.exchange;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.Profile;
import org.tongtu.plan.profile.Profiles;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.uikit.Units;

/**
 * Turns codes and figures of a town's own files into the common ones, by the town's local profile.
 *
 * @param own null where the town has none
 * @param units whether figures come in the town's units; what went out from here comes back in the common ones
 */
record Crosswalk(@Nullable Profile own, boolean units) {

    static final Crosswalk NONE = new Crosswalk(null, false);

    static Crosswalk of(JurisdictionCode town, PlanState state) {
        return new Crosswalk(Profiles.of(state).find(town).orElse(null), true);
    }

    Crosswalk inCommonUnits() {
        return new Crosswalk(own, false);
    }

    /** Empty where the code is a common one already, or where the profile does not know it. */
    Optional<String> joint(Attribute attribute, String code) {
        String list = attribute.codeList();
        return own == null || list == null || code.isBlank() || attribute.takes(code) ? Optional.empty() : own.joint(list, code);
    }

    /** The unit that the attribute's figures come in. */
    String unit(Attribute attribute) {
        String common = Objects.requireNonNullElse(attribute.unit(), "");
        return units ? own(common) : common;
    }

    /** What the town states for a common unit, which is the same where it states nothing. */
    String own(String common) {
        return own == null ? common : own.measures().getOrDefault(common, common);
    }

    /** As the common layer has it; what cannot be turned stays, for the attribute to refuse. */
    Object common(Attribute attribute, Object stated) {
        Optional<String> joint = joint(attribute, stated.toString().strip());
        if (joint.isPresent()) {
            return joint.get();
        }
        String unit = unit(attribute);
        return isMeasured(attribute) && !unit.equals(attribute.unit())
                ? FileValues.number(stated).<Object>flatMap(figure -> turned(figure, unit, attribute)).orElse(stated)
                : stated;
    }

    private static Optional<BigDecimal> turned(BigDecimal figure, String unit, Attribute attribute) {
        return Units.convert(figure, unit, Objects.requireNonNull(attribute.unit()));
    }

    static boolean isMeasured(Attribute attribute) {
        return attribute.type() == Attribute.Type.NUMBER && Units.dimension(attribute.unit()) > 0;
    }
}
