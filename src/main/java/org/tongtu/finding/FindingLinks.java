package org.tongtu.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.PlanId;

/** Addresses of what is found: its screens below the workspace, its files and its certificate. */
public final class FindingLinks {

    public static final String LIST = "findings";
    public static final String TOWN = "town";
    public static final String RULE = "rule";
    public static final String SEVERITY = "severity";
    public static final String STATE = "state";

    private FindingLinks() {}

    /** @param format {@code xlsx}, {@code csv} or {@code geojson} */
    public static String file(PlanId plan, int edition, String format, FindingFilter filter, String language) {
        return "/api/v1" + edition(plan, edition) + "/register/file?format=" + format + "&lang=" + language + Stream.of(
                        asked(TOWN, filter.town()), asked(RULE, filter.rule()), asked(SEVERITY, filter.severity()), asked(STATE, filter.state()))
                .collect(Collectors.joining());
    }

    /** The certificate of an edition, for everybody. */
    public static String certificate(PlanId plan, int edition) {
        return edition(plan, edition) + "/certificate";
    }

    private static String edition(PlanId plan, int edition) {
        return "/plans/" + plan + "/editions/" + edition;
    }

    private static String asked(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
