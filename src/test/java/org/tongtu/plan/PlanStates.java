package org.tongtu.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.locationtech.jts.geom.Geometry;

/** Small plans built by hand: base year 2020, near term 2025, horizon 2035. */
public final class PlanStates {

    public static final PlanFrame FRAME = new PlanFrame(2020, 2025, 2035);

    private static final AtomicLong KEYS = new AtomicLong();

    private final Map<UUID, Thing> things = new LinkedHashMap<>();

    private PlanStates() {}

    public static PlanStates plan() {
        return new PlanStates();
    }

    public PlanStates with(Thing thing) {
        things.put(thing.id(), thing);
        return this;
    }

    public PlanStates with(Collection<Thing> many) {
        many.forEach(this::with);
        return this;
    }

    /** @param cells name, value, name, value … */
    public PlanStates feature(String layer, String id, Geometry geometry, String... cells) {
        return with(PlanStates.featureThing(layer, id, geometry, cells));
    }

    public PlanStates target(String indicator, String scope, int year, double value) {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        cells.put("jurisdiction", CellValue.of(scope));
        cells.put("year", CellValue.of(year));
        cells.put("value", CellValue.of(java.math.BigDecimal.valueOf(value)));
        return with(Thing.inEdition(1, id(indicator + scope + year), ThingKind.TARGET, indicator, cells));
    }

    public PlanState state() {
        return new OverlayState(new EmptyState(new PlanId("test"), FRAME), "test@" + KEYS.incrementAndGet(), things);
    }

    /** The same as the portal holds an edition. */
    public static PlanState edition(Collection<Thing> things) {
        return new EditionState(new PlanId("test"), 1, FRAME, things);
    }

    public static Thing featureThing(String layer, String id, Geometry geometry, String... cells) {
        Map<String, CellValue> values = new LinkedHashMap<>();
        values.put(Cell.GEOMETRY, CellValue.of(geometry));
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], CellValue.of(cells[i + 1]));
        }
        return Thing.inEdition(1, id(id), ThingKind.FEATURE, layer, values);
    }

    /** The same id for the same word. */
    public static UUID id(String word) {
        return UUID.nameUUIDFromBytes(word.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
