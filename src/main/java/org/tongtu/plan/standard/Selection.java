package org.tongtu.plan.standard;

import java.util.List;
import java.util.Map;
import org.tongtu.plan.Thing;

/**
 * Some features of a layer. Asked of every feature by every rule, so without a detour.
 *
 * @param where attribute → the values that count, {@code 01*} for all that begin with 01; empty: all features
 */
public record Selection(String layer, Map<String, List<String>> where) {

    private static final String ANY = "*";

    public static Selection all(String layer) {
        return new Selection(layer, Map.of());
    }

    public boolean includes(Thing feature) {
        if (!feature.group().equals(layer)) {
            return false;
        }
        for (var each : where.entrySet()) {
            if (!matches(each.getValue(), feature.text(each.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(List<String> wanted, String value) {
        for (String each : wanted) {
            if (matches(each, value)) {
                return true;
            }
        }
        return false;
    }

    static boolean matches(String wanted, String value) {
        return wanted.endsWith(ANY) ? value.regionMatches(0, wanted, 0, wanted.length() - 1) : value.equals(wanted);
    }
}
