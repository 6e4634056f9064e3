package org.tongtu.exchange.format;

import java.util.List;

/** The formats without a portal around them. */
public final class FormatFixtures {

    private FormatFixtures() {}

    public static LayerFormat format(String ending) {
        return new Formats(List.of(new GeoPackageFormat(), new ShapefileFormat(), new GeoJsonFormat())).get(ending);
    }
}
