package org.tongtu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.compare.TownShares;
import org.tongtu.proposal.history.Moment;
import org.tongtu.testing.PortalTest;

@PortalTest
class ConformityChecksTests {

    private static final Geometry SITE = SitePlans.SITE;
    private static final Moment FIRST = Moment.ofEdition(1);

    @Autowired
    ConformityChecks checks;

    @Autowired
    ConformityReports reports;

    @Autowired
    Boundaries boundaries;

    @Autowired
    SitePlans plans;

    private final Actor planner = actor(Role.PLANNER, WEST);
    private PlanId plan;

    @BeforeEach
    void aPlanAcrossTheBorder() {
        plan = plans.found();
    }

    private static LayerShare layer(Conformity found, String code) {
        return found.layers().stream().filter(it -> it.layer().code().equals(code)).findFirst().orElseThrow();
    }

    private static LineShare line(Conformity found, String code) {
        return found.lines().stream().filter(it -> it.line().code().equals(code)).findFirst().orElseThrow();
    }

    private static LayerShare seen(Conformity found, String code) {
        return Objects.requireNonNull(line(found, code).share());
    }

    private static double area(Geometry shape) {
        return Ellipsoid.area(Overlays.fine(shape));
    }

    private static Share rest(LayerShare share) {
        return Objects.requireNonNull(share.rest());
    }

    @Test
    void classesAndWhatTheyLeaveFreeMakeTheBoundary() {
        Conformity found = checks.check(planner, plan, FIRST, SITE);
        LayerShare landuse = layer(found, "landuse");
        assertThat(landuse.rows()).extracting(Share::code).containsExactly("0101", "0301");
        assertThat(landuse.rows().getFirst().total()).isCloseTo(area(box(111.08, 37.02, 111.1, 37.04)), within(1.0));
        assertThat(landuse.total().total() + rest(landuse).total()).isCloseTo(area(SITE), within(1.0));
        assertThat(found.area().in(WEST.value()) + found.area().in(SOUTH.value())).isCloseTo(area(SITE), within(1.0));
        assertThat(landuse.rows().get(1).towns()).containsOnlyKeys(SOUTH.value());
    }

    @Test
    void theThreeLinesAreToldEvenWhereTheyDoNotCome() {
        Conformity found = checks.check(planner, plan, FIRST, SITE);
        assertThat(found.lines()).extracting(it -> it.line().code()).containsExactly("basic-farmland", "eco-redline", "urban-boundary");
        assertThat(seen(found, "basic-farmland").total().total())
                .isCloseTo(area(box(111.09, 37.02, 111.1, 37.03)), within(1.0));
        assertThat(seen(found, "urban-boundary").total().total()).isZero();
        ConformityReport report = reports.of(planner, found, Locale.ENGLISH);
        assertThat(report.verdicts()).extracting(ConformityReport.Verdict::concerned).containsExactly(true, true, true);
        assertThat(report.verdicts().getLast().text()).startsWith("Lies wholly outside");
    }

    @Test
    void aLineThatTheReaderMayNotSeeIsNamedAndNotCounted() {
        Conformity found = checks.check(actor(Role.RESIDENT), plan, FIRST, SITE);
        assertThat(line(found, "eco-redline").isWithheld()).isTrue();
        assertThat(found.withheld()).extracting(it -> it.code()).contains("eco-redline");
        ConformityReport report = reports.of(planner, found, Locale.SIMPLIFIED_CHINESE);
        assertThat(report.withheld()).contains("生态保护红线");
        assertThat(report.verdicts().get(1).text()).contains("未向您公开");
    }

    @Test
    void groundOutsideTheRegionIsAShareOfItsOwn() {
        Conformity found = checks.check(planner, plan, FIRST, box(110.99, 37.02, 111.01, 37.03));
        assertThat(found.area().towns()).containsOnlyKeys(WEST.value(), TownShares.ELSEWHERE);
        assertThat(found.area().in(TownShares.ELSEWHERE)).isCloseTo(area(box(110.99, 37.02, 111, 37.03)), within(1.0));
    }

    @Test
    void findingsOnTheSiteAreTold() {
        Conformity found = checks.check(planner, plan, FIRST, SITE);
        assertThat(found.findings()).allSatisfy(finding -> assertThat(finding.place() == null
                || finding.place().intersects(SITE)).isTrue());
        assertThat(checks.check(planner, plan, FIRST, box(111.0, 37.15, 111.01, 37.16)).findings()).isEmpty();
    }

    @Test
    void brokenBoundariesAreRefusedWithTheReason() {
        refused("{\"type\":\"Polygon\",\"coordinates\":[[[111.0,37.0],[111.1,37.1],[111.1,37.0],[111.0,37.1],[111.0,37.0]]]}", "geometry.self-crossing");
        refused("{\"type\":\"FeatureCollection\",\"features\":[]}", "geometry.empty");
        refused(" ", "geometry.empty");
        refused("{\"type\":\"Point\",\"coordinates\":[111.05,37.05]}", "analysis.no-area");
        refused("{\"type\":\"Polygon\",\"coordinates\":[[[12,37],[12.1,37],[12.1,37.1],[12,37]]]}", "analysis.outside-region");
        refused("no json", "geometry.not-geojson");
    }

    private void refused(String boundary, String reason) {
        assertThatThrownBy(() -> boundaries.read(planner, BoundaryFile.pasted(boundary))).isInstanceOf(Refused.class)
                .extracting(it -> ((Refused) it).reason()).isEqualTo(reason);
    }

    @Test
    void aMillionVerticesAreRefused() {
        var ring = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[[111,37]");
        for (int i = 0; i < 300_000; i++) {
            ring.append(",[111.1,37]");
        }
        refused(ring.append(",[111,37]]]}").toString(), "geometry.too-many-vertices");
        assertThatThrownBy(() -> boundaries.read(planner, new BoundaryFile("big.json", new byte[10_000_001], null))).isInstanceOf(Refused.class);
    }

    @Test
    void partsThatOverlapAreCountedOnce() {
        Geometry both = boundaries.of(List.of(SITE, box(111.08, 37.02, 111.1, 37.04)));
        assertThat(area(both)).isCloseTo(area(SITE), within(1.0));
    }
}
