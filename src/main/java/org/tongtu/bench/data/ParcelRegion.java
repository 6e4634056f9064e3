package org.tongtu.bench.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A region package that brings the parcels into a plan through the portal's own door. Its four towns bear the codes of the
 * built-in demo's, so that the same accounts work on it; each has a quarter of the land.
 */
public final class ParcelRegion {

    /** Another plan than the demo's, or a portal that starts on these data would go on with the demo's story. */
    public static final String PLAN = "parcels-2035";

    /** Files of this many rows: a package's file may hold so many features and vertices. */
    private static final int ROWS = 32;

    private static final double AROUND = 0.002;
    private static final List<String> TOWNS = List.of("990121101", "990121102", "990221101", "990221102");

    private ParcelRegion() {}

    public static Path write(Path folder) throws IOException {
        return write(folder, Map.of());
    }

    /** With what else a plan holds, which rules look at. */
    public static Path writeWithWorks(Path folder) throws IOException {
        return write(folder, Works.byLayer());
    }

    private static Path write(Path folder, Map<String, List<Works.Work>> works) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("towns.geojson"), towns());
        var layers = new StringBuilder();
        for (int first = 0; first < ParcelMesh.SIDE; first += ROWS) {
            String file = "parcels-" + first + ".geojson";
            parcels(folder.resolve(file), first);
            layers.append("  - {layer: landuse, file: ").append(file).append("}\n");
        }
        for (var layer : works.entrySet()) {
            Files.writeString(folder.resolve(layer.getKey() + ".geojson"), layer.getValue().stream().map(Works.Work::feature)
                    .collect(Collectors.joining(",\n", "{\"type\":\"FeatureCollection\",\"features\":[", "]}")));
            layers.append("  - {layer: ").append(layer.getKey()).append(", file: ").append(layer.getKey()).append(".geojson}\n");
        }
        if (works.isEmpty() && RealAreas.areThere()) {
            Files.writeString(folder.resolve("areas.geojson"), RealAreas.read());
            layers.append("  - {layer: context, file: areas.geojson}\n");
        }
        Files.writeString(folder.resolve("region.yaml"), index(layers.toString()));
        return folder;
    }

    private static String index(String layers) {
        return """
                invented: true
                note: {zh: 性能测试用的虚构数据, en: Invented for measuring}
                scheme: invented
                alliance:
                  id: parcels
                  name: {zh: 测试协同区, en: Benchmark region}
                  members: ["%s"]
                  observers: []
                  decision: {rule: consensus, affectedMustConsent: true, quorum: 3}
                plan:
                  id: %s
                  title: {zh: 性能测试规划, en: Benchmark plan}
                  baseYear: 2020
                  nearTermYear: 2025
                  targetYear: 2035
                jurisdictions: {file: towns.geojson, expect: %d}
                layers:
                %s""".formatted(String.join("\", \"", TOWNS), PLAN, TOWNS.size(), layers);
    }

    private static String towns() {
        double[] x = {ParcelMesh.WEST - AROUND, (ParcelMesh.WEST + ParcelMesh.EAST) / 2, ParcelMesh.EAST + AROUND};
        double[] y = {ParcelMesh.SOUTH - AROUND, (ParcelMesh.SOUTH + ParcelMesh.NORTH) / 2, ParcelMesh.NORTH + AROUND};
        var features = new StringBuilder();
        for (int i = 0; i < TOWNS.size(); i++) {
            features.append(i == 0 ? "" : ",").append(town(TOWNS.get(i), x[i % 2], y[i / 2], x[i % 2 + 1], y[i / 2 + 1]));
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }

    private static String town(String code, double west, double south, double east, double north) {
        return String.format(Locale.ROOT, "{\"type\":\"Feature\",\"properties\":{\"code\":\"%1$s\",\"name\":\"%1$s\"},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%2$.7f,%3$.7f],[%4$.7f,%3$.7f],[%4$.7f,%5$.7f],"
                + "[%2$.7f,%5$.7f],[%2$.7f,%3$.7f]]]}}", code, west, south, east, north);
    }

    private static void parcels(Path file, int first) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[");
            for (int row = first; row < first + ROWS; row++) {
                for (int column = 0; column < ParcelMesh.SIDE; column++) {
                    out.write(row == first && column == 0 ? "\n" : ",\n");
                    out.write(ParcelText.feature(column, row));
                }
            }
            out.write("\n]}\n");
        }
    }
}
