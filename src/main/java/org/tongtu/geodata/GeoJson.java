package org.tongtu.geodata;

import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonParser;

/**
 * GeoJSON geometries (RFC 7946) as the browser and the operation log know them. Writing is canonical: the same grid geometry is the
 * same text, so that digests and comparisons can use it: plain decimals of at most nine digits, counter-clockwise shells, no spaces.
 */
public final class GeoJson {

    private GeoJson() {
    }

    /** The geometry as GeoJSON text, e.g. {@code {"type":"Point","coordinates":[111.2,37.05]}}; off-grid values are rounded. */
    public static String write(Geometry geometry) {
        return new GeoJsonWriter().write(geometry);
    }

    /**
     * One geometry, put on the grid of record. Heights are dropped; an open ring is refused, not closed, because it often means that
     * the rest was lost.
     *
     * @throws BrokenGeometry {@code geometry.not-geojson} for text that is something else, or the reason why it is no geometry
     */
    public static Geometry read(String json) {
        try (JsonParser parser = JsonInput.parser(json)) {
            parser.nextToken();
            GeometryParser geometries = new GeometryParser(parser, GeometryCheck.MAX_VERTICES);
            Geometry geometry = geometries.readDegrees(Crs.CGCS2000);
            if (parser.nextToken() != null) {
                throw JsonInput.notGeoJson(parser);
            }
            return geometry;
        } catch (tools.jackson.core.JacksonException e) {
            throw JsonInput.refusal(e);
        }
    }

    /**
     * Reads back what {@link #write} wrote: the same geometry, without checking it again. Any other text is read as by {@link #read}.
     *
     * @throws BrokenGeometry where it is no geometry
     */
    public static Geometry readWritten(String json) {
        if (RecordReader.knows(json)) {
            try {
                return RecordReader.read(json);
            } catch (RecordReader.NotOurs | IllegalArgumentException other) {
                return read(json);
            }
        }
        return read(json);
    }
}
