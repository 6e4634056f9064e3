package org.tongtu.analysis;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.GeoJsonFeatures;
import org.tongtu.geodata.Limits;

/** A file of features, one feature, or a bare geometry; what is pasted is always taken for GeoJSON. */
@Component
class GeoJsonBoundary implements BoundaryFormat {

    private static final String MARK = "\uFEFF";

    @Override
    public boolean knows(BoundaryFile file) {
        return file.isPasted() || file.name().toLowerCase(Locale.ROOT).endsWith("json") || text(file).startsWith("{");
    }

    /** Without the mark that some programs put before it. */
    private static String text(BoundaryFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        return (text.startsWith(MARK) ? text.substring(MARK.length()) : text).strip();
    }

    @Override
    public List<Geometry> read(BoundaryFile file, Limits limits) {
        if (text(file).isEmpty()) {
            throw new BrokenGeometry("geometry.empty");
        }
        try {
            return GeoJsonFeatures.readAll(new ByteArrayInputStream(file.content()), limits).stream().map(Feature::geometry).toList();
        } catch (BrokenGeometry broken) {
            if (!broken.reasonKey().equals("geometry.not-geojson")) {
                throw broken;
            }
            return List.of(GeoJson.read(text(file)));
        }
    }
}
