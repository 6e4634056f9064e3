package org.tongtu.plan.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.tongtu.geodata.TileFeature;
import org.tongtu.geodata.TileKey;
import org.tongtu.geodata.TileLayer;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.LayerDefinition;

/** What a tile says about its features: id, name and the few attributes that maps are coloured by. */
final class TileContent {

    /** From here on every feature is shown. */
    private static final int EVERY_FEATURE_FROM = 14;

    /** From here on no corner is left out that would be seen beside its neighbour's. */
    private static final int EVERY_CORNER_FROM = 13;

    /** Half a pixel. */
    private static final int COARSE = TileKey.EXTENT / TileKey.PIXELS / 2;

    private static final List<String> NAMES = List.of("name", "name_en");

    private TileContent() {}

    static TileLayer of(LayerDefinition layer, List<Thing> things, TileKey tile) {
        var looks = new Looks(layer);
        var features = new ArrayList<TileFeature>();
        if (tile.z() >= EVERY_FEATURE_FROM) {
            things.forEach(thing -> add(features, tags(looks, thing), thing.geometry().orElseThrow()));
            return new TileLayer(layer.code(), features, tile.z() == EVERY_FEATURE_FROM ? COARSE : 1);
        }
        double tolerance = tile.z() >= EVERY_CORNER_FROM ? 0 : 180.0 / (TileKey.PIXELS << tile.z());
        var mosaic = new Mosaic<Map<String, String>>(tile, looks::of);
        for (Thing thing : things) {
            Geometry geometry = thing.geometry().orElseThrow();
            if (!mosaic.take(thing, geometry)) {
                add(features, tags(looks, thing), simplify(geometry, tolerance));
            }
        }
        mosaic.forEach((look, pixels) -> add(features, look, pixels));
        return new TileLayer(layer.code(), features, COARSE);
    }

    private static Geometry simplify(Geometry geometry, double tolerance) {
        if (geometry.getDimension() == 0 || tolerance == 0) {
            return geometry;
        }
        var simplifier = new DouglasPeuckerSimplifier(geometry);
        simplifier.setDistanceTolerance(tolerance);
        simplifier.setEnsureValid(false);
        return simplifier.getResultGeometry();
    }

    private static void add(List<TileFeature> features, Map<String, String> tags, Geometry geometry) {
        if (!geometry.isEmpty()) {
            features.add(new TileFeature(features.size() + 1L, tags, geometry));
        }
    }

    private static Map<String, String> tags(Looks looks, Thing thing) {
        var tags = new LinkedHashMap<String, String>();
        tags.put("id", thing.id().toString());
        NAMES.forEach(name -> thing.value(name).asText().ifPresent(text -> tags.put(name, text)));
        tags.putAll(looks.of(thing));
        return tags;
    }
}
