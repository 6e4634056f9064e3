package org.tongtu.plan.map;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Which features are looked for; what is null or blank does not narrow.
 *
 * @param words part of the name, any case
 * @param box degrees; features whose geometry meets it
 */
public record FeatureQuery(@Nullable String layer, String words, @Nullable Envelope box) {

    public static FeatureQuery all() {
        return new FeatureQuery(null, "", null);
    }

    public FeatureQuery in(@Nullable String layer) {
        return new FeatureQuery(layer, words, box);
    }

    public FeatureQuery named(String words) {
        return new FeatureQuery(layer, words, box);
    }

    public FeatureQuery within(@Nullable Envelope box) {
        return new FeatureQuery(layer, words, box);
    }
}
