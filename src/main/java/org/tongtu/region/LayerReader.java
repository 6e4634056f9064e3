package org.tongtu.region;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.region.files.RegionNote;
import org.tongtu.region.files.RegionRefused;
import org.tongtu.region.files.Section;

/**
 * Reads the features of a layer. A feature's identity follows from its property {@code id}, so that the same package
 * founds the same things everywhere; attributes become cells under their own names.
 */
final class LayerReader {

    private static final String ID = "id";
    private static final String CONTEXT = "context";
    private static final String ANY = "any";
    private static final double HECTARE = 1e4;

    private final Reading reading;
    private final PlanId plan;
    private final Map<String, String> accepted;
    private final Set<UUID> seen = new HashSet<>();

    LayerReader(Reading reading, PlanId plan) {
        this.accepted = DefaultStandard.things().stream()
                .filter(thing -> thing.kind() == ThingKind.LAYER)
                .collect(Collectors.toMap(Thing::group, layer -> layer.text("geometry")));
        this.reading = reading;
        this.plan = plan;
    }

    List<Thing> read(Section section) {
        String layer = section.text("layer");
        String file = section.text("file");
        if (!accepted.containsKey(layer)) {
            throw RegionRefused.because("unknown-layer", section.file(), layer);
        }
        List<Thing> things = new ArrayList<>();
        List<RegionNote> skipped = new ArrayList<>();
        int found = reading.features(file, (position, feature) ->
                reading.attempt(() -> things.add(thing(layer, file, position, feature, skipped)), false));
        reading.expect(section, file, found);
        reading.took(file, layer, things.size(), skipped);
        return things;
    }

    private Thing thing(String layer, String file, int position, Feature feature, List<RegionNote> skipped) {
        String name = Optional.ofNullable(feature.properties().get(ID)).map(String::valueOf)
                .orElseThrow(() -> RegionRefused.because("missing-property", file, position, ID));
        UUID id = freshIdentity(layer, file, position, name);
        requireSound(layer, file, name, feature);
        compareArea(file, name, feature);
        return Thing.inEdition(1, id, ThingKind.FEATURE, layer, cells(layer, file, name, feature, skipped));
    }

    private void requireSound(String layer, String file, String name, Feature feature) {
        String wanted = accepted.getOrDefault(layer, ANY);
        if (!wanted.equals(ANY) && !wanted.contains(kind(feature).name().toLowerCase(Locale.ROOT))) {
            throw RegionRefused.because("wrong-geometry", file, name, feature.geometry().getGeometryType(), layer, wanted);
        }
        try {
            GeometryCheck.requireSound(feature.geometry(), kind(feature));
        } catch (BrokenGeometry reason) {
            reading.brokenGeometry(file, name, reason);
        }
    }

    private static GeometryKind kind(Feature feature) {
        return switch (feature.geometry().getDimension()) {
            case 0 -> GeometryKind.POINT;
            case 1 -> GeometryKind.LINE;
            default -> GeometryKind.POLYGON;
        };
    }

    private Map<String, CellValue> cells(
            String layer, String file, String name, Feature feature, List<RegionNote> skipped) {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        feature.properties().forEach((key, value) -> {
            switch (value) {
                case String text -> cells.put(key, CellValue.of(text));
                case Number number -> cells.put(key, CellValue.of(new BigDecimal(number.toString())));
                case Boolean flag -> cells.put(key, CellValue.of(flag.booleanValue()));
                default -> skipped.add(RegionNote.of("region.skipped.attribute", name, key));
            }
        });
        cells.remove(ID);
        if (layer.equals(CONTEXT)) {
            cells.put("source", CellValue.of(file.replaceAll("\\.[a-z]+$", "")));
        }
        cells.put(Cell.GEOMETRY, CellValue.of(feature.geometry()));
        return cells;
    }

    /** What a feature states of itself in {@code area_ha} must fit what it is. */
    private void compareArea(String file, String name, Feature feature) {
        if (feature.geometry().getDimension() == 2 && feature.properties().get("area_ha") instanceof Number stated) {
            StatedArea.compare(stated.doubleValue(), Ellipsoid.area(feature.geometry()) / HECTARE).ifPresent(difference ->
                    reading.finding("feature-area", file, name, stated, difference.computed(), difference.percent()));
        }
    }

    /** Two things under one id are both taken, the later one under an identity of its own, and somebody should look. */
    private UUID freshIdentity(String layer, String file, int position, String name) {
        UUID id = identity(layer, name);
        for (int nth = 2; !seen.add(id); nth++) {
            id = identity(layer, name + "#" + nth);
            reading.finding("duplicate-id", file, position, name);
        }
        return id;
    }

    private UUID identity(String layer, String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException notOne) {
            return UUID.nameUUIDFromBytes((plan + "/" + layer + "/" + name).getBytes(StandardCharsets.UTF_8));
        }
    }
}
