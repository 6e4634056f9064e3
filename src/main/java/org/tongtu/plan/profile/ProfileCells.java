package org.tongtu.plan.profile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanId;

/** The cells of a profile's thing; a cell for each figure, so that people who write different ones do not meet. */
public final class ProfileCells {

    public static final String JURISDICTION = "jurisdiction";
    public static final String TITLE = "title";
    public static final String BASE_YEAR = "base_year";
    public static final String NEAR_TERM_YEAR = "near_year";
    public static final String TARGET_YEAR = "target_year";
    public static final String CRS = "crs";

    static final String UNIT = "unit:";
    static final String CLASSES = "classes:";
    static final String LIMIT = "limit:";

    private ProfileCells() {}

    /** Two who begin a member's profile at once begin the same one. */
    public static UUID id(PlanId plan, JurisdictionCode member) {
        return UUID.nameUUIDFromBytes((plan + "/profile/" + member.value()).getBytes(StandardCharsets.UTF_8));
    }

    public static String unit(String indicator) {
        return UNIT + indicator.toLowerCase(Locale.ROOT);
    }

    public static String classes(String list) {
        return CLASSES + list;
    }

    public static String limit(String rule, String parameter) {
        return LIMIT + rule + ":" + parameter;
    }
}
