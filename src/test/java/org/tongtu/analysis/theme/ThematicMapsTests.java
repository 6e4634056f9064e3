package org.tongtu.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.analysis.print.MapPrint;
import org.tongtu.analysis.print.MapPrints;
import org.tongtu.analysis.print.PaperSize;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.monitoring.Observations;
import org.tongtu.monitoring.ReportObservation;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.history.Moment;
import org.tongtu.testing.PortalTest;

/** Towns are painted by what the edition wants of them, by what was found, and by the one against the other. */
@PortalTest
class ThematicMapsTests {

    private static final String WATER = "GH-02";
    private static final Moment FIRST = Moment.ofEdition(1);

    @Autowired
    ThematicMaps maps;

    @Autowired
    MapPrints prints;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Observations observations;

    private final Actor resident = actor(Role.RESIDENT);
    private PlanId plan;

    @BeforeEach
    void towardsLessWater() {
        plan = plans.found(List.of(target(WEST, "0.8"), target(SOUTH, "2.5"), target(NORTH, "2.5")));
    }

    private static Thing target(JurisdictionCode town, String value) {
        return Thing.inEdition(1, Ids.next(), ThingKind.TARGET, WATER, Map.of("jurisdiction", CellValue.of(town.value()),
                "year", CellValue.of(new BigDecimal(2021)), "value", CellValue.of(new BigDecimal(value))));
    }

    private void found(JurisdictionCode town, String period, String value) {
        observations.report(actor(Role.PLANNER, town), new ReportObservation(
                Ids.next(), town, WATER, new Period(period), new BigDecimal(value), "亿m3", "水利局", ""));
    }

    private @Nullable Double value(ThemeMap map, JurisdictionCode town) {
        return map.towns().stream().filter(each -> each.town().code().equals(town)).findFirst().orElseThrow().value();
    }

    private static Theme theme(ThemeFigure figure) {
        return Theme.of(WATER, figure, 2021, BreakMethod.NATURAL, 5);
    }

    @Test
    void targetsOfTheEditionPaintTheTownsThatHaveThem() {
        ThemeMap map = maps.draw(resident, plan, FIRST, theme(ThemeFigure.TARGET));
        assertThat(map.towns()).hasSize(4);
        assertThat(map.classes()).extracting(each -> each.towns().size()).containsExactly(1, 2);
        assertThat(map.silent().towns()).hasSize(1);
        assertThat(map.breaks()).containsExactly(2.5);
    }

    @Test
    void whatWasFoundStandsAgainstTheTargetInTheBetterDirection() {
        found(WEST, "2021-03", "9");
        found(WEST, "2021", "1");
        found(SOUTH, "2021-11", "2.1");
        assertThat(value(maps.draw(resident, plan, FIRST, theme(ThemeFigure.OBSERVED)), WEST)).isEqualTo(1.0);
        ThemeMap lead = maps.draw(resident, plan, FIRST, theme(ThemeFigure.LEAD));
        assertThat(value(lead, WEST)).isEqualTo(-0.2);
        assertThat(value(lead, SOUTH)).isEqualTo(0.4);
        assertThat(value(lead, NORTH)).isNull();
        assertThat(lead.breaks()).contains(0.0);
        SortedSet<Integer> years = maps.choices(resident, plan, FIRST).stream()
                .filter(each -> each.indicator().code().equals(WATER)).findFirst().orElseThrow().years().get(ThemeFigure.LEAD);
        assertThat(years).contains(2021);
    }

    @Test
    void thePaperShowsTheThemeWithItsLegendAndUnit() throws IOException {
        var print = new MapPrint(plan, FIRST, "", Set.of(), theme(ThemeFigure.TARGET), new Envelope(111.0, 111.2, 37.0, 37.2), PaperSize.A4, true);
        assertThat(text(prints.pdf(resident, print, Locale.SIMPLIFIED_CHINESE)))
                .contains("用水总量（亿 m³），2021 年目标值", "2.5 亿 m³ 及以上（2 个）", "无数据（1 个）", "规划版本：第 1 版");
        assertThat(text(prints.pdf(resident, print, Locale.ENGLISH))).contains("Total water use", "no data (1 town)", "(2 towns)");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aMomentThatIsNotThePlansOwnIsRefused() {
        assertThatThrownBy(() -> maps.draw(resident, plan, Moment.ofEdition(7), theme(ThemeFigure.TARGET))).isInstanceOf(Refused.class);
    }
}
