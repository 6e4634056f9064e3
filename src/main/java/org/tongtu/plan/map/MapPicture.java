package org.tongtu.plan.map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.kernel.Refused;

/**
 * What somebody has on the map and where, as addresses write it: {@code 111,37,111.2,37.2~landuse:80,road:100}. The
 * extent stands for centre and zoom: what was in sight is in sight again, on a screen of any size.
 *
 * @param box degrees
 * @param layers visible ones, code → opacity in per cent
 */
public record MapPicture(Envelope box, Map<String, Integer> layers) {

    private static final int MOST_LAYERS = 60;
    private static final int DIGITS = 6;
    private static final Pattern BOX = Pattern.compile("-?\\d{1,3}(\\.\\d{1,9})?(,-?\\d{1,3}(\\.\\d{1,9})?){3}");
    private static final Pattern LAYER = Pattern.compile("[A-Za-z0-9_-]{1,60}:(\\d{1,2}|100)");

    public MapPicture {
        box = new Envelope(box);
        layers = Map.copyOf(layers);
    }

    /** @throws Refused where the word describes no map */
    @JsonCreator
    public static MapPicture parse(String word) {
        String[] parts = word.split("~", -1);
        if (parts.length != 2 || !BOX.matcher(parts[0]).matches()) {
            throw unreadable();
        }
        double[] edges = Arrays.stream(parts[0].split(",")).mapToDouble(Double::parseDouble).toArray();
        boolean inOrder = edges[0] < edges[2] && edges[1] < edges[3];
        if (!inOrder || Math.abs(edges[0]) > 180 || edges[2] > 180 || Math.abs(edges[1]) > 90 || edges[3] > 90) {
            throw unreadable();
        }
        return new MapPicture(new Envelope(edges[0], edges[2], edges[1], edges[3]), layers(parts[1]));
    }

    private static Map<String, Integer> layers(String list) {
        var layers = new LinkedHashMap<String, Integer>();
        for (String each : list.isEmpty() ? new String[0] : list.split(",", -1)) {
            if (!LAYER.matcher(each).matches() || layers.size() == MOST_LAYERS) {
                throw unreadable();
            }
            layers.put(each.substring(0, each.indexOf(':')), Integer.valueOf(each.substring(each.indexOf(':') + 1)));
        }
        return layers;
    }

    private static Refused unreadable() {
        return new Refused(Refused.Kind.INVALID, "map.picture");
    }

    /** The same with these layers only. */
    public MapPicture only(Set<String> codes) {
        var kept = new LinkedHashMap<>(layers);
        kept.keySet().retainAll(codes);
        return new MapPicture(box, kept);
    }

    @Override
    @JsonValue
    public String toString() {
        String edges = Stream.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())
                .map(each -> BigDecimal.valueOf(each).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
        return edges + "~" + layers.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + ":" + each.getValue()).collect(Collectors.joining(","));
    }
}
