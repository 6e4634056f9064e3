package org.tongtu.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.geodata.GeoJson;
import org.tongtu.kernel.JurisdictionCode;

/** Changes as a GeoJSON collection: {@code what} is {@code town}, {@code before} or {@code after}; no words, so nothing to escape. */
final class ChangeFeatures {

    private ChangeFeatures() {}

    static String collection(List<ChangedThing> things, Map<JurisdictionCode, Geometry> borders) {
        var features = new ArrayList<String>();
        borders.values().forEach(border -> add(features, "town", 0, border));
        for (int i = 0; i < things.size(); i++) {
            add(features, "before", i + 1, things.get(i).before());
            add(features, "after", i + 1, things.get(i).after());
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static void add(List<String> features, String what, int number, @Nullable Geometry place) {
        if (place != null) {
            features.add("{\"type\":\"Feature\",\"properties\":{\"what\":\"" + what + "\",\"number\":" + number
                    + "},\"geometry\":" + GeoJson.write(place) + "}");
        }
    }
}
