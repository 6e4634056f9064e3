package org.tongtu.publicsite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.Village;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.Grid;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Changes and what lies around them as a GeoJSON collection. {@code what} is {@code before} or {@code after}, with the
 * {@code number} of the list, or {@code town}, {@code road}, {@code water}, {@code village} with its {@code name}.
 */
final class ChangeFeatures {

    private final List<String> features = new ArrayList<>();

    private ChangeFeatures() {}

    static String collection(Reader r, List<ChangedThing> things, Surroundings.Around around) {
        var all = new ChangeFeatures();
        around.context().forEach(line -> all.add("water", 0, "", line));
        around.roads().forEach(line -> all.add("road", 0, "", line));
        around.borders().values().forEach(border -> all.add("town", 0, "", border));
        for (Village village : around.villages()) {
            all.add("village", 0, r.in(village.name()), Grid.FACTORY.createPoint(village.place()));
        }
        for (int i = 0; i < things.size(); i++) {
            all.add("before", i + 1, "", things.get(i).before());
            all.add("after", i + 1, "", things.get(i).after());
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", all.features) + "]}";
    }

    private void add(String what, int number, String name, @Nullable Geometry place) {
        if (place != null) {
            features.add("{\"type\":\"Feature\",\"properties\":{\"what\":\"" + what + "\",\"number\":" + number + ",\"name\":"
                    + JsonNodeFactory.instance.stringNode(name) + "},\"geometry\":" + GeoJson.write(place) + "}");
        }
    }
}
