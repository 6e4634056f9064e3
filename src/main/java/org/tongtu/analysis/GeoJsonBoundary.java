package org.tongtu.analysis;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.GeoJsonFeatures;

/** A file of features, one feature, or a bare geometry; what no other format knows is taken for GeoJSON. */
@Component
@Order
class GeoJsonBoundary implements BoundaryFormat {

    @Override
    public boolean knows(String fileName, byte[] file) {
        return true;
    }

    @Override
    public List<Geometry> read(byte[] file) {
        try {
            return GeoJsonFeatures.readAll(new ByteArrayInputStream(file), Boundaries.LIMITS).stream().map(Feature::geometry).toList();
        } catch (BrokenGeometry broken) {
            if (!broken.reasonKey().equals("geometry.not-geojson")) {
                throw broken;
            }
            return List.of(GeoJson.read(new String(file, StandardCharsets.UTF_8)));
        }
    }
}
