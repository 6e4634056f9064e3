package org.tongtu.geodata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.locationtech.jts.geom.Geometry;

/** County and town borders from the data folder beside the project; tests that want them are skipped where it is absent. */
final class RealBoundaries {

    static final List<String> REGIONS = List.of("jiaokou", "delta", "liechtenstein");

    private RealBoundaries() {
    }

    static Map<UUID, Geometry> of(String region) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/data/regions"))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "Skipped: there is no ../shared/data/regions with real boundaries here");
        return read(folder.resolve("shared/data/regions").resolve(region).resolve("jurisdictions.geojson"));
    }

    private static Map<UUID, Geometry> read(Path file) {
        Map<UUID, Geometry> boundaries = new LinkedHashMap<>();
        try (InputStream json = Files.newInputStream(file)) {
            GeoJsonFeatures.read(json, Limits.UPLOAD, feature -> boundaries.put(new UUID(0, boundaries.size()), feature.geometry()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return boundaries;
    }
}
