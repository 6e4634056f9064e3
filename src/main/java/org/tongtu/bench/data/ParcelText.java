package org.tongtu.bench.data;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parcels as the texts that programs take them in: GeoJSON for the portal, rows for its peers. */
public final class ParcelText {

    private ParcelText() {}

    /** {@code {"type":"Polygon",…}} */
    public static String geometry(List<ParcelMesh.Place> ring) {
        return ring.stream().map(ParcelText::pair).collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
    }

    static String feature(int column, int row) {
        return "{\"type\":\"Feature\",\"properties\":{\"id\":\"" + ParcelMesh.id(column, row) + "\",\"class\":\""
                + ParcelMesh.use(column, row) + "\"},\"geometry\":" + geometry(ParcelMesh.ring(column, row)) + "}";
    }

    /** All parcels as id, class and well-known text. */
    public static Iterator<String[]> rows() {
        return IntStream.range(0, ParcelMesh.SIDE).boxed().flatMap(ParcelText::row).iterator();
    }

    private static Stream<String[]> row(int row) {
        return IntStream.range(0, ParcelMesh.SIDE).mapToObj(column -> new String[] {
            ParcelMesh.id(column, row).toString(), ParcelMesh.use(column, row), wellKnown(ParcelMesh.ring(column, row))
        });
    }

    private static String wellKnown(List<ParcelMesh.Place> ring) {
        return ring.stream().map(place -> number(place.x()) + " " + number(place.y()))
                .collect(Collectors.joining(",", "POLYGON((", "))"));
    }

    private static String pair(ParcelMesh.Place place) {
        return "[" + number(place.x()) + "," + number(place.y()) + "]";
    }

    static String number(double degrees) {
        return String.format(Locale.ROOT, "%.7f", degrees);
    }
}
