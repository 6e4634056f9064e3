package org.tongtu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.exchange.format.Column;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Table;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.Differences.Aspect;
import org.tongtu.plan.profile.FileFacts;
import org.tongtu.plan.profile.FileFacts.Figures;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.profile.ProfileFixtures;
import org.tongtu.plan.standard.Layers;
import org.tongtu.uikit.Units;
import tools.jackson.databind.json.JsonMapper;

/** A town's own file, read by the town's local profile. */
class TableFactsTests {

    private static final JurisdictionCode TOWN = JurisdictionCode.of("a");

    private final PlanState plain = RoundTripFixtures.state(List.of());
    private final PlanState inMu = RoundTripFixtures.state(List.of(ProfileFixtures.profile(TOWN, ProfileCells.measure("ha"), "亩")
            .with(ProfileCells.classes("landuse"), ProfileFixtures.cell("{\"R1\": \"0701\", \"E6\": \"\"}"))));

    @Test
    void figuresBecomeTheCommonUnitAndItIsTold() {
        Returned returned = back(inMu, own("亩", i -> "R1"));
        assertThat(returned.notes()).extracting(Note::key).containsExactly("exchange.note.translated", "exchange.note.converted");
        assertThat(returned.notes().getLast().arguments()).element(1).isEqualTo(5);
        assertThat(returned.features()).allSatisfy(feature -> {
            double drawn = Ellipsoid.area(java.util.Objects.requireNonNull(feature.after())) / Units.HECTARE;
            double stated = feature.writes().stream().filter(write -> write.cell().equals("area_ha")).findFirst().orElseThrow().value().asNumber().orElseThrow().doubleValue();
            assertThat(stated).isCloseTo(drawn, org.assertj.core.data.Offset.offset(0.001));
        });
        assertThat(facts(returned).figures()).containsExactly(new Figures("area_ha", "ha", "亩", 5, "亩"));
    }

    @Test
    void withoutAProfileFiguresStayAndAnotherUnitIsNoticedByTheDrawing() {
        Returned returned = back(plain, own("亩", i -> "0101"));
        assertThat(returned.notes()).extracting(Note::key).containsExactly("exchange.note.looks-like");
        assertThat(facts(returned).figures()).containsExactly(new Figures("area_ha", "ha", "ha", 5, "亩"));
        assertThat(back(plain, own("ha", i -> "0101")).notes()).isEmpty();
    }

    @Test
    void figuresThatAreNotInTheUnitThatTheTownStatesAreNoticed() {
        Returned returned = back(inMu, own("ha", i -> "0101"));
        assertThat(returned.notes()).extracting(Note::key).containsExactly("exchange.note.converted", "exchange.note.looks-like");
    }

    @Test
    void whatIsNoNumberIsLeftOutWithItsRowAndColumn() {
        Table table = own("亩", i -> "0101");
        Map<String, Object> odd = new LinkedHashMap<>(table.rows().getFirst().values());
        odd.put("area_ha", "约二十亩");
        Returned returned = back(inMu, new Table("odd", table.columns(), List.of(Row.of("odd #1", table.rows().getFirst().shape(), odd))));
        assertThat(returned.features()).singleElement().satisfies(feature -> {
            assertThat(feature.outcome()).isEqualTo(Outcome.SKIPPED);
            assertThat(feature.row()).isEqualTo("odd #1");
            assertThat(feature.note()).isEqualTo(Note.of("exchange.value", "area_ha", "约二十亩"));
        });
    }

    @Test
    void codesThatNobodyKnowsAreCountedAndTold() {
        Returned returned = back(inMu, own("亩", i -> i < 2 ? "R1" : i < 4 ? "E6" : "0101"));
        assertThat(facts(returned).codes()).containsExactly(new FileFacts.Codes("landuse", Map.of("R1", "0701"), Map.of("E6", 2)));
        assertThat(returned.notes()).contains(Note.of("exchange.note.unknown-codes", 1, "E6"));
    }

    @Test
    void yearsAndGridsThatTheFileStatesAreKept() {
        Table table = own("ha", i -> "0101");
        List<Row> rows = table.rows().stream().map(row -> {
            Map<String, Object> values = new LinkedHashMap<>(row.values());
            values.put("SJNF", new BigDecimal("2018"));
            values.put("目标年", "2030");
            return Row.of(row.name(), row.shape(), values);
        }).toList();
        List<Column> columns = java.util.stream.Stream.concat(table.columns().stream(), java.util.stream.Stream.of(Column.text("SJNF"), Column.text("目标年"))).toList();
        FileFacts facts = facts(back(plain, new Table("years", columns, rows, false, Set.of(4523, 4524))));
        assertThat(facts.years()).isEqualTo(Map.of(Aspect.BASE_YEAR, List.of(2018), Aspect.TARGET_YEAR, List.of(2030)));
        assertThat(facts.systems()).containsExactly(4523, 4524);
        assertThat(JsonMapper.shared().readValue(JsonMapper.shared().writeValueAsString(facts), FileFacts.class)).isEqualTo(facts);
    }

    /** As it comes in a shapefile, whose columns have ten bytes for their names. */
    @Test
    void yearsAreFoundBehindNamesThatAShapefileCutShort() throws java.io.IOException {
        Table plain = own("ha", i -> "0101");
        List<Column> columns = java.util.stream.Stream.concat(plain.columns().stream(), java.util.stream.Stream.of("base_year", "near_year", "target_year").map(Column::text)).toList();
        List<Row> rows = plain.rows().stream().map(row -> {
            Map<String, Object> values = new LinkedHashMap<>(row.values());
            values.putAll(Map.of("base_year", "2020", "near_year", "2025", "target_year", "2035"));
            return Row.of(row.name(), row.shape(), values);
        }).toList();
        Returned returned = back(this.plain, RoundTripFixtures.through(new Table("years", columns, rows), "zip", "UTF-8"));
        assertThat(facts(returned).years()).isEqualTo(Map.of(
                Aspect.BASE_YEAR, List.of(2020), Aspect.NEAR_TERM_YEAR, List.of(2025), Aspect.TARGET_YEAR, List.of(2035)));
        assertThat(returned.notes()).containsExactly(Note.of("exchange.note.years", "base_year, near_year, target_yea"));
    }

    @Test
    void chineseNamesThatWereCutInTheMiddleOfACharacterAreYearsInAShapefileAlone() {
        Table table = own("ha", i -> "0101");
        Map<String, Object> values = new LinkedHashMap<>(table.rows().getFirst().values());
        values.putAll(Map.of("近期目", "2025", "远期目", "2035"));
        List<Column> columns = java.util.stream.Stream.concat(table.columns().stream(), java.util.stream.Stream.of(Column.text("近期目"), Column.text("远期目"))).toList();
        List<Row> rows = List.of(Row.of("own #1", table.rows().getFirst().shape(), values));
        assertThat(facts(back(plain, new Table("cut", columns, rows, true, Set.of()))).years())
                .isEqualTo(Map.of(Aspect.NEAR_TERM_YEAR, List.of(2025), Aspect.TARGET_YEAR, List.of(2035)));
        Returned whole = back(plain, new Table("whole", columns, rows));
        assertThat(facts(whole).years()).isEmpty();
        assertThat(whole.notes()).containsExactly(Note.of("exchange.note.columns", "近期目, 远期目"));
    }

    @Test
    void whatWentOutFromHereIsReadInCommonUnitsAndSaysNothingOfTheTown() {
        Table table = own("ha", i -> "0101");
        List<Column> columns = java.util.stream.Stream.concat(table.columns().stream(), java.util.stream.Stream.of(Column.text("tt_id"))).toList();
        Returned returned = back(inMu, new Table("ours", columns, table.rows()));
        assertThat(returned.notes()).extracting(Note::key).containsExactly("exchange.note.common-unit");
        assertThat(returned.facts()).isNull();
    }

    private static Returned back(PlanState state, Table table) {
        var into = new Target(state, state, Layers.of(state).get("landuse"), null, 1, TOWN, Crosswalk.of(TOWN, state));
        return Comparison.of(into, origin -> new Seen(origin, state), table, "own");
    }

    private static FileFacts facts(Returned returned) {
        return java.util.Objects.requireNonNull(returned.facts());
    }

    /** Squares with their own areas in a unit, to two places. */
    private static Table own(String unit, IntFunction<String> code) {
        List<Row> rows = IntStream.range(0, 5).mapToObj(i -> {
            var shape = RoundTripFixtures.square(i, i);
            BigDecimal area = BigDecimal.valueOf(Ellipsoid.area(shape) / Units.squareMetres(unit).orElseThrow()).setScale(2, RoundingMode.HALF_EVEN);
            Map<String, Object> values = new LinkedHashMap<>(Map.of("id", "own-" + i, "class", code.apply(i), "area_ha", area));
            return Row.of("own #" + (i + 1), shape, values);
        }).toList();
        return new Table("own", List.of(Column.text("id"), Column.text("class"), new Column("area_ha", Column.Kind.REAL)), rows);
    }
}
