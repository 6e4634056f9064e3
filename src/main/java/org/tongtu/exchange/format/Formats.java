package org.tongtu.exchange.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Refused;

/** The formats this portal knows. */
@Component
public class Formats {

    private final List<LayerFormat> all;

    Formats(List<LayerFormat> all) {
        this.all = all.stream().sorted(Comparator.comparingInt(LayerFormat::order)).toList();
    }

    public List<LayerFormat> list() {
        return all;
    }

    /** @throws Refused {@code exchange.unknown-format} */
    public LayerFormat get(String ending) {
        return all.stream()
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> unknown(ending));
    }

    /** By the end of a file's name; {@code .json} is GeoJSON, and a zip holds shapefiles. */
    public LayerFormat forName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.equals("json") ? get("geojson") : get(ending);
    }

    private Refused unknown(String ending) {
        String known = String.join(", ", all.stream().map(format -> "." + format.ending()).toList());
        return new Refused(Refused.Kind.INVALID, "exchange.unknown-format", ending, known);
    }
}
