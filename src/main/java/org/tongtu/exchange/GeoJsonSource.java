package org.tongtu.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.GeoJsonFeatures;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.geodata.Limits;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.standard.LayerDefinition;

/**
 * Reads GeoJSON (EPSG:4490 or 4326, or what its crs member names) for one layer. Who a feature is follows from its
 * {@code id}, as in a region package; without one, from its geometry: so the same file never makes a thing twice.
 */
final class GeoJsonSource {

    private static final String ATTRIBUTE = "[a-z][a-z0-9_:-]{0,59}";
    private static final Set<String> RESERVED = Set.of("id", Cell.GEOMETRY, Cell.ALIVE);

    private final PlanId plan;
    private final LayerDefinition layer;
    private final ImportReport report;
    private final List<Incoming> found = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    GeoJsonSource(PlanId plan, LayerDefinition layer, ImportReport report) {
        this.plan = plan;
        this.layer = layer;
        this.report = report;
    }

    /** @throws BrokenGeometry where a file as a whole cannot be read */
    List<Incoming> read(List<Path> files) {
        files.forEach(this::read);
        return List.copyOf(found);
    }

    private void read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            GeoJsonFeatures.scan(in, Limits.UPLOAD, new GeoJsonFeatures.Sink() {
                @Override
                public void feature(int index, Feature feature) {
                    take(file.getFileName() + " #" + (index + 1), feature);
                }

                @Override
                public void broken(int index, BrokenGeometry reason) {
                    report.skip(file.getFileName() + " #" + (index + 1), reason.messageKey(), reason.arguments());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private void take(String name, Feature feature) {
        Geometry geometry = feature.geometry();
        GeometryKind kind = layer.geometries().stream().filter(each -> each.accepts(geometry)).findFirst().orElse(null);
        if (kind == null) {
            report.skip(name, "exchange.other-geometry", geometry.getGeometryType(), layer.code());
            return;
        }
        try {
            GeometryCheck.requireSound(geometry, kind);
        } catch (BrokenGeometry broken) {
            report.skip(name, broken.messageKey(), broken.arguments());
            return;
        }
        Object stated = feature.properties().get("id");
        UUID id = identity(stated == null ? GeoJson.write(geometry) : String.valueOf(stated));
        if (!seen.add(id)) {
            report.skip(name, "exchange.twice", stated == null ? "" : stated);
            return;
        }
        found.add(new Incoming(id, name, cells(name, feature)));
    }

    private Map<String, CellValue> cells(String name, Feature feature) {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        feature.properties().forEach((key, value) -> {
            if (RESERVED.contains(key)) {
                return;
            }
            CellValue cell = key.matches(ATTRIBUTE) ? value(value) : CellValue.NULL;
            if (cell.isNull()) {
                report.skip(name, "exchange.attribute", key);
            } else {
                cells.put(key, cell);
            }
        });
        cells.put(Cell.GEOMETRY, CellValue.of(feature.geometry()));
        return cells;
    }

    private static CellValue value(Object value) {
        return switch (value) {
            case String text -> CellValue.of(text);
            case Number number -> CellValue.of(new BigDecimal(number.toString()));
            case Boolean flag -> CellValue.of(flag.booleanValue());
            default -> CellValue.NULL;
        };
    }

    private UUID identity(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException notOne) {
            return UUID.nameUUIDFromBytes((plan + "/" + layer.code() + "/" + name).getBytes(StandardCharsets.UTF_8));
        }
    }
}
