package org.tongtu.geodata;

import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** One layer message: features with their tags as indexes into the layer's own key and value lists. */
final class TileLayerWriter {

    private static final int VERSION = 2;

    private final TileGeometry geometries;
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final Map<Object, Integer> values = new LinkedHashMap<>();
    private final ProtoBuffer features = new ProtoBuffer();
    private final ProtoBuffer feature = new ProtoBuffer();
    private final ProtoBuffer tags = new ProtoBuffer();

    TileLayerWriter(TileGeometry geometries) {
        this.geometries = geometries;
    }

    /** The layer message; empty where no feature is visible, because a layer without features is not allowed. */
    ProtoBuffer write(TileLayer layer) {
        ProtoBuffer out = new ProtoBuffer();
        layer.features().forEach(this::feature);
        if (features.isEmpty()) {
            return out;
        }
        out.number(15, VERSION);
        out.text(1, layer.name());
        out.append(features);
        keys.keySet().forEach(key -> out.text(3, key));
        values.keySet().forEach(value -> value(out, value));
        out.number(5, TileKey.EXTENT);
        return out;
    }

    private void feature(TileFeature source) {
        ProtoBuffer commands = geometries.encode(source.geometry());
        if (commands.isEmpty()) {
            return;
        }
        tags.clear();
        source.tags().forEach(this::tag);
        feature.clear();
        if (source.id() >= 0) {
            feature.number(1, source.id());
        }
        feature.message(2, tags);
        feature.number(3, type(source.geometry()));
        feature.message(4, commands);
        features.message(2, feature);
    }

    private void tag(String key, Object value) {
        tags.varint(keys.computeIfAbsent(key, k -> keys.size()));
        tags.varint(values.computeIfAbsent(canonical(value), v -> values.size()));
    }

    /** Equal numbers of different Java types must be one value in the list. */
    private static Object canonical(Object value) {
        return switch (value) {
            case Integer n -> (Object) n.longValue();
            case Short n -> n.longValue();
            case Byte n -> n.longValue();
            case Float n -> n.doubleValue();
            case Long n -> n;
            case Double n -> n;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static void value(ProtoBuffer out, Object value) {
        ProtoBuffer message = new ProtoBuffer();
        switch (value) {
            case Long n when n >= 0 -> message.number(5, n);
            case Long n -> message.number(4, n);
            case Double n -> message.real(3, n);
            case Boolean truth -> message.number(7, truth ? 1 : 0);
            default -> message.text(1, value.toString());
        }
        out.message(4, message);
    }

    private static int type(Geometry geometry) {
        return geometry.getDimension() + 1;
    }
}
