package org.tongtu.bench.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a plan holds beside its parcels: in each of 20 × 20 blocks of the mesh a field, a redline, an urban boundary with an
 * industrial area, a mine with what restores it, a water zone, a village with its services, and roads. In one block of ten
 * the redline takes some of the field, and in another the industry leaves its boundary.
 */
public final class Works {

    private static final int BLOCKS = 20;
    private static final double WIDTH = (ParcelMesh.EAST - ParcelMesh.WEST) / BLOCKS;
    private static final double HEIGHT = (ParcelMesh.NORTH - ParcelMesh.SOUTH) / BLOCKS;

    private Works() {}

    /**
     * One feature.
     *
     * @param value of the attribute that rules ask for: {@code class}, or {@code grade} of a water zone
     * @param places a point, the ends of a line, or a closed ring
     */
    public record Work(String layer, String value, String name, List<ParcelMesh.Place> places) {

        private String attribute() {
            return layer.equals("water-source") ? "grade" : "class";
        }

        private String shape() {
            return places.size() == 1 ? "Point" : places.size() == 2 ? "LineString" : "Polygon";
        }

        String feature() {
            String own = value.isEmpty() ? "" : ",\"" + attribute() + "\":\"" + value + "\"";
            return "{\"type\":\"Feature\",\"properties\":{\"id\":\"" + name + "\",\"name\":\"" + name + "\",\"mineral\":\"-\",\"tier\":\"village\""
                    + ",\"population\":500" + own + "},\"geometry\":{\"type\":\"" + shape() + "\",\"coordinates\":" + coordinates() + "}}";
        }

        private String coordinates() {
            String all = places.stream().map(place -> "[" + ParcelText.number(place.x()) + "," + ParcelText.number(place.y()) + "]").collect(Collectors.joining(","));
            return switch (places.size()) {
                case 1 -> all;
                case 2 -> "[" + all + "]";
                default -> "[[" + all + "]]";
            };
        }

        /** Layer, value, well-known text. */
        String[] row() {
            String all = places.stream().map(place -> ParcelText.number(place.x()) + " " + ParcelText.number(place.y())).collect(Collectors.joining(","));
            String shape = shape().toUpperCase(Locale.ROOT);
            return new String[] {layer, value, shape.equals("POLYGON") ? "POLYGON((" + all + "))" : shape + "(" + all + ")"};
        }
    }

    static Map<String, List<Work>> byLayer() {
        return all().collect(Collectors.groupingBy(Work::layer));
    }

    public static Stream<String[]> rows() {
        return all().map(Work::row);
    }

    private static Stream<Work> all() {
        return IntStream.range(0, BLOCKS * BLOCKS).boxed().flatMap(i -> block(i % BLOCKS, i / BLOCKS));
    }

    private static Stream<Work> block(int i, int j) {
        double redline = (i + j) % 10 == 0 ? 0.40 : 0.55;
        double industry = (i + 2 * j) % 10 == 5 ? 0.60 : 0.30;
        return Stream.of(
                work("basic-farmland", "0101", i, j, box(0.05, 0.05, 0.45, 0.45)),
                work("eco-redline", "", i, j, box(redline, 0.05, 0.95, 0.45)),
                work("urban-boundary", "", i, j, box(0.05, 0.55, 0.45, 0.95)),
                work("industry", "", i, j, box(0.10, 0.60, industry, 0.80)),
                work("mining-zone", "", i, j, box(0.65, 0.65, 0.80, 0.82)),
                work("restoration", "", i, j, box(0.85, 0.65, 0.95, 0.82)),
                work("water-source", "一级", i, j, box(0.85, 0.85, 0.95, 0.95)),
                work("settlement", "village", i, j, 0.20, 0.95),
                work("facility", "clinic", i, j, 0.22, 0.95),
                work("facility", "bus-stop", i, j, 0.24, 0.95),
                work("road", "primary", i, j, 0, 0.5, 1, 0.5),
                work("road", "local", i, j, 0.5, 0, 0.5, 1));
    }

    private static double[] box(double west, double south, double east, double north) {
        return new double[] {west, south, east, south, east, north, west, north, west, south};
    }

    /** @param xy shares of the block: x, y, x, y … */
    private static Work work(String layer, String value, int i, int j, double... xy) {
        List<ParcelMesh.Place> places = IntStream.range(0, xy.length / 2)
                .mapToObj(n -> new ParcelMesh.Place(ParcelMesh.WEST + (i + xy[2 * n]) * WIDTH, ParcelMesh.SOUTH + (j + xy[2 * n + 1]) * HEIGHT))
                .toList();
        return new Work(layer, value, layer + "-" + value + "-" + i + "-" + j, places);
    }
}
