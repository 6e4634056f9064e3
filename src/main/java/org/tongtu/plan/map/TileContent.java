package org.tongtu.plan.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.tongtu.geodata.TileFeature;
import org.tongtu.geodata.TileKey;
import org.tongtu.geodata.TileLayer;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.LayerDefinition;

/** What a tile says about its features: id, name and the few attributes that maps are coloured by. */
final class TileContent {

    /** From here on features are shown as they are. */
    private static final int EXACT_FROM = 14;

    /** From here on no corner is left out that would be seen beside its neighbour's. */
    private static final int EVERY_CORNER_FROM = 13;

    /** Half a pixel. */
    private static final int COARSE = TileKey.EXTENT / 512;

    private static final List<String> LOOKS = List.of("class", "grade", "stage", "tier", "kind");
    private static final List<String> NAMES = List.of("name", "name_en");

    private TileContent() {}

    static TileLayer of(LayerDefinition layer, List<Thing> things, TileKey tile) {
        double pixel = 360.0 / (256L << tile.z());
        boolean exact = tile.z() >= EXACT_FROM;
        double tolerance = tile.z() >= EVERY_CORNER_FROM ? 0 : pixel / 2;
        var crumbs = new Crumbs(pixel);
        var features = new ArrayList<TileFeature>();
        for (Thing thing : things) {
            Geometry geometry = thing.geometry().orElseThrow();
            if (exact || !crumbs.take(thing, geometry)) {
                add(features, tags(layer, thing), exact ? geometry : simplify(geometry, tolerance));
            }
        }
        crumbs.forEach(thing -> looks(layer, thing), (looks, squares) -> add(features, looks, squares));
        return new TileLayer(layer.code(), features, exact ? 1 : COARSE);
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

    private static Map<String, String> tags(LayerDefinition layer, Thing thing) {
        var tags = new LinkedHashMap<String, String>();
        tags.put("id", thing.id().toString());
        NAMES.forEach(name -> thing.value(name).asText().ifPresent(text -> tags.put(name, text)));
        tags.putAll(looks(layer, thing));
        return tags;
    }

    private static Map<String, String> looks(LayerDefinition layer, Thing thing) {
        var looks = new LinkedHashMap<String, String>();
        LOOKS.forEach(name -> thing.value(name).asText().ifPresent(text -> looks.put(name, plain(layer, name, text))));
        return looks;
    }

    /** Codes without the zeros that official databases pad them with, so that one class is one class to the painter. */
    private static String plain(LayerDefinition layer, String attribute, String value) {
        return layer.attribute(attribute)
                .flatMap(known -> Optional.ofNullable(known.codeList()))
                .flatMap(list -> CodeLists.lookup(list, value))
                .map(Code::code)
                .orElse(value);
    }
}
