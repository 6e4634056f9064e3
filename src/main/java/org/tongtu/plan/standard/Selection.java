package org.tongtu.plan.standard;

import java.util.List;
import java.util.Map;
import org.tongtu.plan.Thing;

/**
 * Some features of a layer.
 *
 * @param where attribute → the values that count; empty: all features
 */
public record Selection(String layer, Map<String, List<String>> where) {

    public static Selection all(String layer) {
        return new Selection(layer, Map.of());
    }

    public boolean includes(Thing feature) {
        return feature.group().equals(layer)
                && where.entrySet().stream()
                        .allMatch(each -> each.getValue().contains(feature.text(each.getKey())));
    }
}
