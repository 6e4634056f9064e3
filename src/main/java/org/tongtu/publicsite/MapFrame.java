package org.tongtu.publicsite;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.tongtu.geodata.LocalProjection;

/** A plane of so many pixels around a place: degrees in, SVG path data out. */
final class MapFrame {

    static final int WIDTH = 720;
    static final int HEIGHT = 480;
    private static final double MARGIN = 0.2;
    private static final double LEAST = 600;

    private final LocalProjection plane;
    private final double scale;
    private final double x0;
    private final double y0;

    private MapFrame(LocalProjection plane, Envelope metres) {
        this.plane = plane;
        this.scale = Math.min(WIDTH / metres.getWidth(), HEIGHT / metres.getHeight());
        this.x0 = metres.centre().x - WIDTH / scale / 2;
        this.y0 = metres.centre().y + HEIGHT / scale / 2;
    }

    /** Shows all of the geometry with some land around it, never less than 600 m. */
    static MapFrame around(Geometry shown) {
        LocalProjection plane = LocalProjection.centredOn(shown);
        Envelope box = plane.toMetres(shown).getEnvelopeInternal();
        double grow = MARGIN * Math.max(box.getWidth(), box.getHeight());
        box.expandBy(grow + Math.max(0, LEAST - box.getWidth()) / 2, grow + Math.max(0, LEAST - box.getHeight()) / 2);
        return new MapFrame(plane, box);
    }

    /** Metres that one pixel stands for. */
    double metresPerPixel() {
        return 1 / scale;
    }

    /** Pixels right and down; points outside the picture too. */
    double[] at(Coordinate degrees) {
        Coordinate metres = plane.toMetres(degrees);
        return new double[] {(metres.x - x0) * scale, (y0 - metres.y) * scale};
    }

    boolean shows(double[] pixel) {
        return pixel[0] >= 0 && pixel[0] <= WIDTH && pixel[1] >= 0 && pixel[1] <= HEIGHT;
    }

    /** {@code M…L…Z} for lines and areas; nothing for points. */
    String path(Geometry degrees) {
        var path = new StringBuilder();
        for (int i = 0; i < degrees.getNumGeometries(); i++) {
            append(path, degrees.getGeometryN(i));
        }
        return path.toString();
    }

    private void append(StringBuilder path, Geometry part) {
        switch (part) {
            case Polygon polygon -> {
                append(path, polygon.getExteriorRing(), true);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    append(path, polygon.getInteriorRingN(i), true);
                }
            }
            case LineString line -> append(path, line, false);
            case Point ignored -> {}
            default -> path.append(path(part));
        }
    }

    private void append(StringBuilder path, LineString line, boolean closed) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        String command = "M";
        for (Coordinate coordinate : line.getCoordinates()) {
            double[] pixel = at(coordinate);
            if (Math.abs(pixel[0] - lastX) < 0.4 && Math.abs(pixel[1] - lastY) < 0.4) {
                continue;
            }
            path.append(command).append(String.format(Locale.ROOT, "%.1f %.1f", pixel[0], pixel[1]));
            lastX = pixel[0];
            lastY = pixel[1];
            command = "L";
        }
        path.append(closed ? "Z" : "");
    }
}
