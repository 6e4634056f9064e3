package org.tongtu.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.tongtu.exchange.format.Charsets;
import org.tongtu.exchange.format.FormatFixtures;
import org.tongtu.exchange.format.LayerFormat;
import org.tongtu.exchange.format.Reading;
import org.tongtu.exchange.format.Table;
import org.tongtu.geodata.GeoJsonFeatures;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.Limits;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.Layers;

/** A plan in memory, on real boundaries where they are, and the way out and back without a portal. */
final class RoundTripFixtures {

    static final PlanId PLAN = new PlanId("test");

    private RoundTripFixtures() {}

    /** The real features of a file, named in Chinese. */
    static PlanState real(String file, String layer) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/data/regions"))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "Skipped: there is no ../shared/data/regions with real boundaries here");
        var things = new ArrayList<Thing>();
        try (InputStream json = Files.newInputStream(folder.resolve("shared/data/regions").resolve(file))) {
            GeoJsonFeatures.read(json, Limits.UPLOAD, feature -> things.add(thing(things.size(), layer, feature.geometry())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return state(things);
    }

    /** Squares side by side, each sharing its corners with its neighbours. */
    static List<Thing> mesh(String layer, int side) {
        return IntStream.range(0, side * side).mapToObj(i -> thing(i, layer, square(i % side, i / side))).toList();
    }

    static Geometry square(int column, int row) {
        double x = 111 + column * 0.001;
        double y = 37 + row * 0.001;
        return Grid.snap(new GeometryFactory().toGeometry(new Envelope(x, x + 0.001, y, y + 0.001)));
    }

    static Thing thing(int number, String layer, Geometry geometry) {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        cells.put(Cell.GEOMETRY, CellValue.of(geometry));
        cells.put("name", CellValue.of("图斑“" + number + "”镕，a'b\""));
        cells.put("class", CellValue.of("0301"));
        cells.put("area_stated_in_the_agreement", CellValue.of(new BigDecimal(number).movePointLeft(3).add(new BigDecimal("12.599"))));
        cells.put("area_stated_in_the_register", CellValue.of(number % 7 == 0 ? "" : "甲" + number));
        cells.put("protected", CellValue.of(number % 3 == 0));
        return Thing.inEdition(1, new UUID(1, number), ThingKind.FEATURE, layer, cells);
    }

    static PlanState state(List<Thing> features) {
        var things = new ArrayList<>(DefaultStandard.things());
        things.addAll(features);
        return PlanStates.plan().with(things).state();
    }

    static PlanState with(PlanState base, Thing... written) {
        var all = new LinkedHashMap<UUID, Thing>();
        for (Thing thing : written) {
            all.put(thing.id(), thing);
        }
        return new OverlayState(base, PLAN + "@p1.9", all);
    }

    static Target target(PlanState state, String layer) {
        return new Target(state, state, Layers.of(state).get(layer), null, 1, org.tongtu.kernel.JurisdictionCode.of("a"), Crosswalk.NONE);
    }

    static Table out(PlanState state, String layer) {
        var origin = new Origin(PLAN, null, 1, layer, Origin.Scope.ALL, null);
        return LayerTable.of(Layers.of(state).get(layer), state.list(ThingKind.FEATURE, layer), origin);
    }

    /** Through a real file. */
    static Table through(Table table, String ending, String charset) {
        LayerFormat format = FormatFixtures.format(ending);
        try {
            var bytes = new ByteArrayOutputStream();
            Charset encoding = Charsets.of(charset);
            format.write(table, encoding, bytes);
            Path file = Files.write(Files.createTempFile("trip", "." + ending), bytes.toByteArray());
            Table back = format.read(new Reading(file, "trip." + ending, Limits.UPLOAD, null, null));
            Files.delete(file);
            return back;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Returned back(PlanState seen, PlanState now, String layer, Table table) {
        return Comparison.of(target(now, layer), origin -> new Seen(origin, seen), table, "trip");
    }

    static Optional<ReturnedFeature> find(Returned returned, UUID id) {
        return returned.features().stream().filter(it -> it.thing().equals(id)).findFirst();
    }
}
