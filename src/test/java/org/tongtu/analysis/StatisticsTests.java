package org.tongtu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.plan.PlanFixtures.feature;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.analysis.print.StatisticsPapers;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.compare.Slot.Measure;
import org.tongtu.proposal.history.Moment;
import org.tongtu.testing.PortalTest;

/** Lengths and areas by class and town, of the whole plan and within an area, make what the shapes measure. */
@PortalTest
class StatisticsTests {

    private static final Moment FIRST = Moment.ofEdition(1);
    private static final Geometry ACROSS = line(111.05, 37.05, 111.15, 37.05);
    private static final Geometry UP = line(111.05, 37.05, 111.05, 37.15);

    @Autowired
    Statistics statistics;

    @Autowired
    StatisticsReports reports;

    @Autowired
    StatisticsPapers papers;

    @Autowired
    PlanFixtures plans;

    private final Actor planner = actor(Role.PLANNER, WEST);
    private PlanId plan;

    @BeforeEach
    void roadsAcrossBordersAndACorridorOfTheMembersOwn() {
        List<Thing> things = PlanFixtures.standard(Map.of("corridor", "members"));
        things.add(feature("road", ACROSS, "primary"));
        things.add(feature("road", UP, "local"));
        things.add(feature("corridor", UP, ""));
        things.add(feature("landuse", box(111.02, 37.02, 111.04, 37.04), "0101"));
        plan = plans.found(things);
    }

    private static Geometry line(double x1, double y1, double x2, double y2) {
        return Grid.snap(Grid.FACTORY.createLineString(new Coordinate[] {new Coordinate(x1, y1), new Coordinate(x2, y2)}));
    }

    private static LayerShare lengths(PlanFigures figures, String layer) {
        return figures.layers().stream()
                .filter(each -> each.layer().code().equals(layer) && each.measure() == Measure.LENGTH).findFirst().orElseThrow();
    }

    @Test
    void lengthsOfTheWholePlanAreToldByClassAndTown() {
        LayerShare roads = lengths(statistics.whole(planner, plan, FIRST), "road");
        assertThat(roads.rows()).extracting(Share::code).containsExactly("local", "primary");
        assertThat(roads.total().total()).isCloseTo(Ellipsoid.length(ACROSS) + Ellipsoid.length(UP), within(0.01));
        Share primary = roads.rows().getLast();
        assertThat(primary.towns()).containsOnlyKeys(WEST.value(), SOUTH.value());
        assertThat(primary.in(WEST.value())).isCloseTo(Ellipsoid.length(line(111.05, 37.05, 111.1, 37.05)), within(0.1));
        assertThat(roads.rows().getFirst().towns()).containsOnlyKeys(WEST.value(), NORTH.value());
    }

    @Test
    void withinAnAreaOnlyWhatLiesThereCounts() {
        LayerShare roads = lengths(statistics.within(planner, plan, FIRST, box(111.04, 37.04, 111.08, 37.06)), "road");
        assertThat(roads.rows().getLast().total()).isCloseTo(Ellipsoid.length(line(111.05, 37.05, 111.08, 37.05)), within(0.1));
        assertThat(roads.rows().getFirst().total()).isCloseTo(Ellipsoid.length(line(111.05, 37.05, 111.05, 37.06)), within(0.1));
    }

    @Test
    void aLayerThatIsNotForTheReaderIsInNoFigure() {
        for (PlanFigures figures : List.of(statistics.whole(actor(Role.RESIDENT), plan, FIRST),
                statistics.within(actor(Role.RESIDENT), plan, FIRST, box(111.04, 37.04, 111.08, 37.06)))) {
            assertThat(figures.layers()).extracting(each -> each.layer().code()).doesNotContain("corridor");
            assertThat(figures.withheld()).extracting(each -> each.code()).contains("corridor");
        }
        assertThat(lengths(statistics.whole(planner, plan, FIRST), "corridor").total().total()).isPositive();
    }

    @Test
    void theTablesSayKilometresAndTheSpreadsheetHoldsThemAsNumbers() {
        StatisticsReport report = reports.of(planner, statistics.whole(planner, plan, FIRST), Locale.SIMPLIFIED_CHINESE);
        ReportTable roads = report.tables().stream().filter(each -> each.title().equals("道路（长度）")).findFirst().orElseThrow();
        assertThat(roads.columns()).extracting(ReportTable.Column::title).containsExactly("北镇", "西镇", "南镇", "公里");
        assertThat(roads.lines()).hasSize(3);
        assertThat(papers.spreadsheet(report, Locale.SIMPLIFIED_CHINESE)).startsWith('P', 'K');
    }
}
