package org.tongtu.plan.map.ui;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.kernel.Refused;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.TileSource;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.uikit.Notices;

/** Takes down what a map shows, and shows it again. */
public final class Pictures {

    /** Off each side: a map that fits an extent with nothing to spare would go one zoom out. */
    private static final double SPARE = 0.002;

    private static final Envelope WORLD = new Envelope(-180, 180, -85, 85);

    private Pictures() {}

    public static MapPicture of(LeafletMap map) {
        var box = new Envelope(map.view().orElse(WORLD));
        box.expandBy(-box.getWidth() * SPARE, -box.getHeight() * SPARE);
        var layers = new LinkedHashMap<String, Integer>();
        map.layers().stream().filter(TileSource::visible)
                .forEach(layer -> layers.put(layer.id(), (int) Math.round(layer.opacity() * 100)));
        return new MapPicture(box, layers);
    }

    /** As somebody had it; of layers that are not for this reader only the number is told. */
    static void show(LeafletMap map, MapPicture picture) {
        map.setLayers(map.layers().stream()
                .map(layer -> layer.withVisible(picture.layers().containsKey(layer.id()))
                        .withOpacity(picture.layers().getOrDefault(layer.id(), (int) Math.round(layer.opacity() * 100)) / 100.0))
                .toList());
        map.show(picture.box());
        var known = map.layers().stream().map(TileSource::id).collect(Collectors.toSet());
        long absent = picture.layers().keySet().stream().filter(code -> !known.contains(code)).count();
        if (absent > 0) {
            Notices.refused(new Refused(Refused.Kind.FORBIDDEN, "map.absent", absent));
        }
    }
}
