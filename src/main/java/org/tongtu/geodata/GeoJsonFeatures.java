package org.tongtu.geodata;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Reads GeoJSON feature collections one feature at a time, so that memory is bounded by the largest feature and not by the file. A
 * {@code crs} member as QGIS writes it is obeyed if it comes before the features; a single Feature is taken as a collection of one.
 */
public final class GeoJsonFeatures {

    /** What to do with what is found. Features are counted from 0. */
    public interface Sink {

        void feature(int index, Feature feature);

        /** The coordinate system that the file names, if it names one. */
        default void system(Crs named) {}

        /** Whether attributes that are null come as empty texts, to tell them from those that are not there. */
        default boolean keepsNulls() {
            return false;
        }

        /** A feature whose geometry cannot be accepted; the others still come. The default refuses the file. */
        default void broken(int index, BrokenGeometry reason) {
            throw reason;
        }

        /** The same with what the feature says of itself: it is there, and must not be taken for one that is missing. */
        default void broken(int index, Map<String, Object> properties, BrokenGeometry reason) {
            broken(index, reason);
        }
    }

    private GeoJsonFeatures() {
    }

    /** All features of a small file; the first broken one refuses the whole. */
    public static List<Feature> readAll(InputStream json, Limits limits) {
        List<Feature> features = new ArrayList<>();
        read(json, limits, feature -> features.add(feature));
        return features;
    }

    /** Hands each feature on; the first broken one refuses the whole. */
    public static void read(InputStream json, Limits limits, Consumer<Feature> sink) {
        scan(json, limits, (index, feature) -> sink.accept(feature));
    }

    /**
     * Hands each feature on and reports broken geometries by index. The stream is not closed.
     *
     * @throws BrokenGeometry {@code geometry.not-geojson}, {@code geometry.crs}, {@code file.beyond-limits},
     *         {@code file.too-many-features} or {@code file.too-many-vertices}: the file as a whole is refused
     */
    public static void scan(InputStream json, Limits limits, Sink sink) {
        try {
            JsonParser parser = JsonInput.parser(json, limits);
            new FeatureParser(parser, limits, sink).readFile();
        } catch (JacksonException e) {
            throw JsonInput.refusal(e);
        }
    }
}
