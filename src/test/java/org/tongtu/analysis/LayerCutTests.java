package org.tongtu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJsonFeatures;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.compare.Slot.Measure;
import org.tongtu.plan.compare.TownShares;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.Layers;
import org.tongtu.testing.PortalTest;

/** Random sites over real land use of eleven municipalities: every part is what set algebra says, and the parts make the site. */
@PortalTest
class LayerCutTests {

    @Autowired
    Disclosures disclosures;

    private final Map<String, Geometry> towns = new LinkedHashMap<>();
    private DisclosedState state;
    private List<Feature> landuse;

    @BeforeEach
    void liechtenstein() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/data/regions/liechtenstein"))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "Skipped: there is no ../shared/data/regions with real land use here");
        Path region = folder.resolve("shared/data/regions/liechtenstein");
        read(region.resolve("jurisdictions.geojson")).forEach(town -> towns.put("t" + towns.size(), town.geometry()));
        landuse = read(region.resolve("landuse.geojson")).stream().limit(1500).toList();
        PlanStates plan = PlanStates.plan().with(DefaultStandard.things());
        for (int i = 0; i < landuse.size(); i++) {
            plan.feature("landuse", "real" + i + UUID.randomUUID(), landuse.get(i).geometry(), "class", i % 3 == 0 ? "0101" : i % 3 == 1 ? "0301" : "0701");
        }
        PlanState whole = plan.state();
        state = disclosures.of(Actor.SYSTEM, whole);
    }

    private static List<Feature> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return GeoJsonFeatures.readAll(in, Limits.UPLOAD);
        }
    }

    @Test
    void partsMakeTheSite() {
        Envelope ground = new Envelope();
        landuse.forEach(each -> ground.expandToInclude(each.geometry().getEnvelopeInternal()));
        var shares = new TownShares(towns);
        qt().withFixedSeed(7).withExamples(60)
                .forAll(integers().between(0, 1000), integers().between(0, 1000), integers().between(1, 60), integers().between(3, 9))
                .checkAssert((x, y, radius, sides) -> {
                    Geometry site = Grid.snap(Grid.FACTORY.createPoint(new org.locationtech.jts.geom.Coordinate(
                            ground.getMinX() + ground.getWidth() * x / 1000, ground.getMinY() + ground.getHeight() * y / 1000))
                            .buffer(radius / 2000.0, sides));
                    whole(Overlays.fine(site), shares);
                });
    }

    private void whole(Geometry site, TownShares shares) {
        double whole = Ellipsoid.area(site);
        var area = new Share("", shares.of(site, Measure.AREA));
        var cut = new LayerCut(state, PreparedGeometryFactory.prepare(site), shares, area);
        LayerShare share = cut.of(Layers.of(state).get("landuse")).getFirst();
        Share rest = java.util.Objects.requireNonNull(share.rest());
        double tolerance = 2 + whole * 1e-7;
        assertThat(area.total()).isCloseTo(whole, within(tolerance));
        assertThat(share.total().total() + rest.total()).isCloseTo(whole, within(tolerance));
        assertThat(share.rows().stream().mapToDouble(Share::total).sum()).isCloseTo(share.total().total(), within(tolerance));
        assertThat(share.total().total()).isCloseTo(algebra(site), within(tolerance));
        area.towns().forEach((town, amount) -> assertThat(share.total().in(town) + rest.in(town)).isCloseTo(amount, within(tolerance)));
    }

    /** The other way round: first everything that is recorded, then what of it lies within. */
    private double algebra(Geometry site) {
        List<Geometry> near = landuse.stream().map(Feature::geometry).map(Overlays::fine)
                .filter(shape -> shape.getEnvelopeInternal().intersects(site.getEnvelopeInternal())).toList();
        return near.isEmpty() ? 0 : Ellipsoid.area(OverlayNGRobust.overlay(OverlayNGRobust.union(near), site, OverlayNG.INTERSECTION));
    }
}
