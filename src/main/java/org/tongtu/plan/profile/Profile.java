package org.tongtu.plan.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;

/**
 * What a member's own plan is made by, next to the joint one. Whatever is not said is as in the joint plan.
 *
 * @param title of the member's own plan
 * @param crs EPSG code of the grid that its drawings come in
 * @param units unit of the member's tables by indicator
 * @param measures unit of the figures in the member's files, by the unit of the common layers
 * @param classes by code list, the joint code for each of the member's own; empty text where none has been agreed yet
 * @param thresholds where the member is stricter
 */
public record Profile(
        UUID id,
        JurisdictionCode member,
        String title,
        @Nullable Integer baseYear,
        @Nullable Integer nearTermYear,
        @Nullable Integer targetYear,
        @Nullable Integer crs,
        Map<String, String> units,
        Map<String, String> measures,
        Map<String, Map<String, String>> classes,
        List<Threshold> thresholds) {

    /** The joint code for one of the member's own; empty where the profile does not know it, or none has been agreed. */
    public Optional<String> joint(String list, String own) {
        return Optional.ofNullable(classes.getOrDefault(list, Map.of()).get(own)).filter(code -> !code.isBlank());
    }
}
