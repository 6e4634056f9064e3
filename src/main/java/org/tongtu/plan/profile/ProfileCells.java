package org.tongtu.plan.profile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
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
    static final String MEASURE = "measure:";
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

    /** What the member's files have where the common layers have a unit. */
    public static String measure(String common) {
        return MEASURE + common;
    }

    /** The common unit that a cell states the member's own for. */
    public static Optional<String> measureOf(String cell) {
        return Optional.of(cell).filter(name -> name.startsWith(MEASURE)).map(name -> name.substring(MEASURE.length()));
    }

    public static String classes(String list) {
        return CLASSES + list;
    }

    /** The indicator whose unit a cell states. */
    public static Optional<String> indicatorOf(String cell) {
        return Optional.of(cell).filter(name -> name.startsWith(UNIT)).map(name -> name.substring(UNIT.length()).toUpperCase(Locale.ROOT));
    }

    /** The figure of a rule that a cell states. */
    public static Optional<Limit> limitOf(String cell) {
        return Optional.of(cell).filter(name -> name.startsWith(LIMIT) && name.indexOf(':', LIMIT.length()) > 0)
                .map(name -> name.substring(LIMIT.length()).split(":", 2))
                .map(parts -> new Limit(parts[0], parts[1]));
    }

    /** A parameter of a rule. */
    public record Limit(String rule, String parameter) {}

    public static String limit(String rule, String parameter) {
        return LIMIT + rule + ":" + parameter;
    }
}
