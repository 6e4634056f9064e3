package org.tongtu.plan.standard;

import java.util.List;
import java.util.Map;
import org.tongtu.plan.Thing;

/**
 * Some features of a layer.
 *
 * @param where attribute → the values that count, {@code 01*} for all that begin with 01; empty: all features
 */
public record Selection(String layer, Map<String, List<String>> where) {

    private static final String ANY = "*";

    public static Selection all(String layer) {
        return new Selection(layer, Map.of());
    }

    public boolean includes(Thing feature) {
        return feature.group().equals(layer)
                && where.entrySet().stream().allMatch(each -> matches(each.getValue(), feature.text(each.getKey())));
    }

    private static boolean matches(List<String> wanted, String value) {
        return wanted.stream().anyMatch(each -> matches(each, value));
    }

    static boolean matches(String wanted, String value) {
        return wanted.endsWith(ANY) ? value.startsWith(wanted.substring(0, wanted.length() - 1)) : value.equals(wanted);
    }
}
