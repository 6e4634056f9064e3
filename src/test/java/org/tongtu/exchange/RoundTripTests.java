package org.tongtu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.exchange.RoundTripFixtures.back;
import static org.tongtu.exchange.RoundTripFixtures.find;
import static org.tongtu.exchange.RoundTripFixtures.out;
import static org.tongtu.exchange.RoundTripFixtures.real;
import static org.tongtu.exchange.RoundTripFixtures.through;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Table;
import org.tongtu.exchange.format.Unreadable;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.TestAlliance;

/** What goes out and comes back untouched changes nothing; what was edited comes back as exactly that. */
class RoundTripTests {

    private static final String LAYER = "landuse";

    @ParameterizedTest
    @CsvSource({"gpkg,UTF-8,landuse.geojson,landuse", "zip,UTF-8,landuse.geojson,landuse", "zip,GBK,landuse.geojson,landuse",
        "geojson,UTF-8,landuse.geojson,landuse", "zip,GBK,roads.geojson,road", "gpkg,UTF-8,roads.geojson,road",
        "zip,GBK,settlements.geojson,settlement", "gpkg,UTF-8,settlements.geojson,settlement"})
    void aFileThatNobodyTouchedChangesNothing(String format, String charset, String file, String layer) {
        PlanState plan = real("liechtenstein/" + file, layer);
        Returned returned = back(plan, plan, layer, through(out(plan, layer), format, charset));
        assertThat(returned.features()).hasSize(plan.list(ThingKind.FEATURE, layer).size());
        assertThat(returned.features().stream().filter(it -> it.outcome() != Outcome.UNCHANGED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gpkg,UTF-8", "zip,UTF-8", "zip,GBK", "geojson,UTF-8"})
    void realBordersComeBackToTheLastBit(String format, String charset) {
        PlanState plan = real("delta/jurisdictions.geojson", LAYER);
        Returned returned = back(plan, plan, LAYER, through(out(plan, LAYER), format, charset));
        assertThat(returned.count(Outcome.UNCHANGED)).isEqualTo(plan.list(ThingKind.FEATURE, LAYER).size());
    }

    @ParameterizedTest
    @CsvSource({"gpkg,UTF-8", "zip,UTF-8", "zip,GBK", "geojson,UTF-8"})
    void anEditedFileBecomesExactlyItsEdits(String format, String charset) {
        PlanState plan = real("liechtenstein/landuse.geojson", LAYER);
        Table table = through(out(plan, LAYER), format, charset);
        for (int seed = 0; seed < 40; seed++) {
            var edits = new Edits(table, new Random(seed));
            Returned returned = back(plan, plan, LAYER, edits.edited());
            assertThat(ids(returned, Outcome.MODIFIED)).as("seed " + seed).isEqualTo(edits.changed);
            assertThat(ids(returned, Outcome.DELETED)).as("seed " + seed).isEqualTo(edits.removed);
            assertThat(returned.count(Outcome.CREATED)).as("seed " + seed).isEqualTo(edits.added);
            assertThat(returned.count(Outcome.SKIPPED)).isZero();
        }
    }

    @Test
    void roundingByAUnitOrTwoOfTheGridIsNoChange() {
        PlanState plan = real("liechtenstein/landuse.geojson", LAYER);
        var noise = new Random(7);
        Table rounded = map(out(plan, LAYER), row -> moved(row, c -> new Coordinate(
                Grid.fromGrid(Grid.toGrid(c.x) + noise.nextInt(3) - 1), Grid.fromGrid(Grid.toGrid(c.y) + noise.nextInt(3) - 1))));
        assertThat(back(plan, plan, LAYER, rounded).count(Outcome.UNCHANGED)).isEqualTo(rounded.rows().size());
    }

    @Test
    void ringsThatBeginElsewhereOrRunTheOtherWayAreNoChange() {
        PlanState plan = real("liechtenstein/landuse.geojson", LAYER);
        Table turned = map(out(plan, LAYER), row -> Row.of(row.name(), row.shape().reverse().norm(), row.values()));
        assertThat(back(plan, plan, LAYER, turned).count(Outcome.UNCHANGED)).isEqualTo(turned.rows().size());
    }

    @Test
    void whatOthersChangedMeanwhileAndTheFileDidNotStaysTheirs() {
        PlanState plan = real("liechtenstein/landuse.geojson", LAYER);
        Thing other = plan.list(ThingKind.FEATURE, LAYER).iterator().next();
        PlanState now = RoundTripFixtures.with(plan, other.with("name", new Cell(CellValue.of("别人改的"), new Version("9"))));
        Returned returned = back(plan, now, LAYER, out(plan, LAYER));
        assertThat(find(returned, other.id()).orElseThrow().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(returned.contested()).isZero();
    }

    @Test
    void aFeatureThatBothChangedGoesToTheLogWithTheVersionItsAuthorSaw() {
        PlanState plan = real("liechtenstein/landuse.geojson", LAYER);
        Thing other = plan.list(ThingKind.FEATURE, LAYER).iterator().next();
        PlanState now = RoundTripFixtures.with(plan, other.with("name", new Cell(CellValue.of("别人改的"), new Version("9"))));
        Table edited = map(out(plan, LAYER), row -> row.text("tt_id").equals(other.id().toString()) ? with(row, "name", "我改的") : row);
        ReturnedFeature found = find(back(plan, now, LAYER, edited), other.id()).orElseThrow();
        assertThat(found.contested()).isTrue();
        assertThat(found.writes()).singleElement().satisfies(write -> {
            assertThat(write.seen()).isEqualTo(Version.ofEdition(1));
            assertThat(write.value()).isEqualTo(CellValue.of("我改的"));
        });
    }

    @Test
    void takingTheSameFileAgainChangesNothingMore() {
        PlanState plan = real("liechtenstein/landuse.geojson", LAYER);
        Table edited = map(out(plan, LAYER), row -> with(row, "name", "新名"));
        Thing[] taken = plan.list(ThingKind.FEATURE, LAYER).stream()
                .map(it -> it.with("name", new Cell(CellValue.of("新名"), new Version("1")))).toArray(Thing[]::new);
        assertThat(back(plan, RoundTripFixtures.with(plan, taken), LAYER, edited).count(Outcome.UNCHANGED)).isEqualTo(taken.length);
    }

    @Test
    void aSelectionNeverDeletesWhatItDoesNotHold() {
        PlanState plan = real("liechtenstein/landuse.geojson", LAYER);
        var some = new Origin(RoundTripFixtures.PLAN, null, 1, LAYER, Origin.Scope.SOME, null);
        Table part = map(out(plan, LAYER), row -> with(row, "tt_source", some.toString()));
        Returned returned = back(plan, plan, LAYER, new Table(part.name(), part.columns(), part.rows().subList(0, 3)));
        assertThat(returned.count(Outcome.DELETED)).isZero();
        assertThat(returned.notes()).extracting(Note::key).contains("exchange.note.selection");
    }

    @Test
    void withoutColumnsTheAttributesStay() {
        PlanState plan = real("liechtenstein/landuse.geojson", LAYER);
        Table bare = map(out(plan, LAYER), row -> Row.of(row.name(), row.shape(), Map.of("tt_id", row.text("tt_id"))));
        Returned returned = back(plan, plan, LAYER, bare);
        assertThat(returned.count(Outcome.UNCHANGED)).isEqualTo(bare.rows().size());
        assertThat(returned.notes()).extracting(Note::key).contains("exchange.note.no-version");
    }

    @Test
    void anUnmovedCopyIsNotMadeASecondTime() {
        PlanState plan = real("liechtenstein/landuse.geojson", LAYER);
        Table table = out(plan, LAYER);
        var rows = new ArrayList<>(table.rows());
        rows.add(rows.getFirst());
        Returned returned = back(plan, plan, LAYER, new Table(table.name(), table.columns(), rows));
        assertThat(returned.features().stream().filter(it -> it.outcome() == Outcome.SKIPPED)).singleElement()
                .satisfies(it -> assertThat(it.note()).isNotNull().extracting(Note::key).isEqualTo("exchange.already-there"));
    }

    @Test
    void aBrokenShapeIsNotAMissingFeature() {
        PlanState plan = mesh(3);
        List<Row> rows = new ArrayList<>(out(plan, LAYER).rows());
        rows.set(4, new Row("bare", null, null, rows.get(4).values()));
        rows.remove(8);
        Table table = out(plan, LAYER);
        Returned returned = back(plan, plan, LAYER, through(new Table(table.name(), table.columns(), rows), "geojson", "UTF-8"));
        assertThat(ids(returned, Outcome.SKIPPED)).containsExactly(new UUID(1, 4));
        assertThat(ids(returned, Outcome.DELETED)).containsExactly(new UUID(1, 8));
    }

    @Test
    void whereABrokenShapeIsNobodyNothingIsMissing() {
        PlanState plan = mesh(3);
        List<Row> rows = new ArrayList<>(out(plan, LAYER).rows());
        rows.set(4, Row.broken("bare", new BrokenGeometry("geometry.empty"), without(rows.get(4), "tt_id").values()));
        Returned returned = back(plan, plan, LAYER, new Table("parcels", out(plan, LAYER).columns(), rows));
        assertThat(returned.count(Outcome.DELETED)).isZero();
        assertThat(returned.notes()).extracting(Note::key).contains("exchange.note.nameless");
    }

    @Test
    void whatLostItsNameButLiesWhereItLayIsNotMissing() {
        PlanState plan = mesh(3);
        Table bare = map(out(plan, LAYER), row -> row.text("tt_id").equals(new UUID(1, 4).toString()) ? without(row, "tt_id") : row);
        Returned returned = back(plan, plan, LAYER, bare);
        assertThat(returned.count(Outcome.DELETED)).isZero();
        assertThat(find(returned, new UUID(1, 4)).orElseThrow().note()).isNotNull().extracting(Note::key).isEqualTo("exchange.already-there");
    }

    @Test
    void aMeshOfNewParcelsComesInBatchesThatTheLogTakes() {
        Returned returned = back(mesh(1), mesh(1), LAYER, newMesh());
        assertThat(returned.count(Outcome.CREATED)).isEqualTo(1_000);
        List<List<Write>> batches = batches(returned);
        assertThat(batches).hasSizeGreaterThan(1).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(Batches.MOST));
        assertThat(batches.stream().flatMap(List::stream).map(Write::thing).distinct()).hasSize(1_000);
        assertThat(batches.stream().mapToLong(batch -> batch.stream().map(Write::thing).distinct().count()).sum()).as("each in one piece").isEqualTo(1_000);
    }

    @Test
    void whereShapesThatMeetChangeTheyChangeAtOnceAndTheirAttributesMayFollow() {
        PlanState plan = mesh(30);
        Table edited = map(out(plan, LAYER), row -> with(with(moved(row, RoundTripTests::alittle), "name", "新名"), "class", "0101"));
        List<List<Write>> batches = batches(back(plan, plan, LAYER, edited));
        assertThat(batches.getFirst()).hasSize(900).allMatch(Write::isGround);
        assertThat(batches.subList(1, batches.size())).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(Batches.MOST).noneMatch(Write::isGround));
    }

    @Test
    void thePiecesOfACutGoTogether() {
        PlanState plan = mesh(3);
        Geometry half = box(111, 37, 111.0005, 37.001);
        Table table = map(out(plan, LAYER), row -> row.text("tt_id").equals(new UUID(1, 0).toString()) ? Row.of(row.name(), half, row.values()) : row);
        var rows = new ArrayList<>(table.rows());
        rows.add(Row.of("new", box(111.0005, 37, 111.001, 37.001), Map.of("name", "新图斑")));
        assertThat(batches(back(plan, plan, LAYER, new Table(table.name(), table.columns(), rows)))).singleElement()
                .satisfies(batch -> assertThat(batch.stream().map(Write::thing).distinct()).hasSize(2));
    }

    @Test
    void whereTooManyShapesHangTogetherThePreviewSaysSo() {
        PlanState plan = mesh(46);
        Returned returned = back(plan, plan, LAYER, map(out(plan, LAYER), row -> moved(row, RoundTripTests::alittle)));
        assertThat(returned.notes()).contains(Note.of("exchange.note.tied", 2_116, Batches.MOST));
    }

    private static List<List<Write>> batches(Returned returned) {
        return Batches.of(returned.features().stream().filter(feature -> !feature.writes().isEmpty()).toList());
    }

    /** Forty squares by twenty-five, with seven cells each, that have never been anywhere. */
    private static Table newMesh() {
        Table like = map(out(mesh(1), LAYER), row -> without(without(without(row, "tt_id"), "tt_version"), "tt_source"));
        Map<String, Object> values = like.rows().getFirst().values();
        return new Table("new", like.columns(), IntStream.range(0, 1_000)
                .mapToObj(i -> Row.of("#" + i, RoundTripFixtures.square(5 + i % 40, 5 + i / 40), values)).toList());
    }

    private static Coordinate alittle(Coordinate corner) {
        return new Coordinate(corner.x + 0.0001, corner.y);
    }

    private static Geometry box(double west, double south, double east, double north) {
        return TestAlliance.box(west, south, east, north);
    }

    @Test
    void whatTheProposalWroteIsNotReplacedByARowThatSawNoVersion() {
        PlanState plan = mesh(2);
        UUID id = new UUID(1, 0);
        Thing written = plan.find(id).orElseThrow().with("name", new Cell(CellValue.of("别人改的"), new Version("9")));
        PlanState now = RoundTripFixtures.with(plan, written);
        Table bare = map(out(plan, LAYER), row -> with(with(without(row, "tt_source"), "name", "我改的"), "class", "0101"));
        ReturnedFeature found = find(back(plan, now, LAYER, bare), id).orElseThrow();
        assertThat(found.contested()).isTrue();
        assertThat(found.writes()).filteredOn(it -> it.cell().equals("name")).singleElement().extracting(Write::seen).isEqualTo(Version.NONE);
        assertThat(found.writes()).filteredOn(it -> it.cell().equals("class")).singleElement().extracting(Write::seen).isEqualTo(Version.ofEdition(1));
    }

    @Test
    void aFeatureYoungerThanTheFileIsNotReplacedEither() {
        Thing younger = RoundTripFixtures.thing(77, LAYER, RoundTripFixtures.square(9, 9)).with("name", new Cell(CellValue.of("后画的"), new Version("9")));
        PlanState now = RoundTripFixtures.with(mesh(2), younger);
        Table table = map(out(mesh(2), LAYER), row -> row.text("tt_id").equals(new UUID(1, 0).toString()) ? with(row, "tt_id", younger.id().toString()) : row);
        Returned returned = back(mesh(2), now, LAYER, table);
        assertThat(find(returned, younger.id()).orElseThrow().contested()).isTrue();
        assertThat(returned.notes()).extracting(Note::key).contains("exchange.note.no-version");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,100", "GBK,200"})
    void editingTheBeginningOfALongTextDoesNotLoseItsEnd(String charset, int length) {
        UUID id = new UUID(1, 0);
        PlanState plan = long0(length);
        Table cut = through(out(plan, LAYER), "zip", charset);
        assertThat(find(back(plan, plan, LAYER, cut), id).orElseThrow().outcome()).isEqualTo(Outcome.UNCHANGED);
        Table edited = new Table(cut.name(), cut.columns(), map(cut, row -> row.text("name").length() > 60 ? with(row, "name", "改" + row.text("name")) : row).rows(), true, java.util.Set.of());
        assertThat(find(back(plan, plan, LAYER, edited), id).orElseThrow()).satisfies(it -> {
            assertThat(it.writes()).isEmpty();
            assertThat(it.outcome()).isEqualTo(Outcome.SKIPPED);
            assertThat(it.note()).isEqualTo(Note.of("exchange.cut", "name"));
        });
    }

    /** QGIS and ArcGIS write an empty number of a shapefile as stars. */
    @ParameterizedTest
    @EnumSource(Unreadable.class)
    void whatCanBeNoValueErasesNothingAndHoldsNothingElseBack(Unreadable odd) {
        PlanState plan = mesh(1);
        Table odder = map(out(plan, LAYER), row -> with(row, "area_stated_in_the_agreement", odd));
        ReturnedFeature untouched = back(plan, plan, LAYER, odder).features().getFirst();
        assertThat(untouched.writes()).isEmpty();
        assertThat(Objects.requireNonNull(untouched.note()).key()).isEqualTo("exchange.unreadable");
        ReturnedFeature edited = back(plan, plan, LAYER, map(odder, row -> with(row, "name", "新名"))).features().getFirst();
        assertThat(edited.cells()).containsExactly("name");
        ReturnedFeature fresh = back(plan, plan, LAYER, map(odder, row -> moved(with(without(row, "tt_source"), "tt_id", ""), c -> new Coordinate(c.x, c.y + 1)))).features().getFirst();
        assertThat(fresh.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(fresh.cells()).doesNotContain("area_stated_in_the_agreement").contains("name");
    }

    @Test
    void whereNothingWasKnownAnEmptyNumberIsNoChange() {
        PlanState plan = RoundTripFixtures.state(List.of(RoundTripFixtures.thing(0, LAYER, RoundTripFixtures.square(0, 0))
                .with("area_stated_in_the_agreement", new Cell(CellValue.NULL, Version.ofEdition(1)))));
        Table starred = map(out(plan, LAYER), row -> with(row, "area_stated_in_the_agreement", Unreadable.STARS));
        assertThat(back(plan, plan, LAYER, starred).count(Outcome.UNCHANGED)).isOne();
    }

    @Test
    void whereALongTextGoesOutWholeItMayBeEdited() {
        UUID id = new UUID(1, 0);
        PlanState plan = long0(200);
        Table edited = map(through(out(plan, LAYER), "gpkg", "UTF-8"), row -> row.text("name").length() > 60 ? with(row, "name", "改短了") : row);
        assertThat(find(back(plan, plan, LAYER, edited), id).orElseThrow().writes()).singleElement()
                .satisfies(it -> assertThat(it.value()).isEqualTo(CellValue.of("改短了")));
    }

    private static PlanState long0(int length) {
        Thing thing = RoundTripFixtures.thing(0, LAYER, RoundTripFixtures.square(0, 0));
        return RoundTripFixtures.state(List.of(thing.with("name", new Cell(CellValue.of("长".repeat(length)), Version.ofEdition(1)))));
    }

    @Test
    void whatIsMissingFromTwoDownloadsIsDeletedOnceAsTheNewerHadIt() {
        PlanState plan = mesh(2);
        UUID gone = new UUID(1, 3);
        PlanState now = RoundTripFixtures.with(plan, plan.find(gone).orElseThrow().with("name", new Cell(CellValue.of("别人改的"), new Version("9"))));
        var newer = new Origin(RoundTripFixtures.PLAN, new ProposalId(1), 9, LAYER, Origin.Scope.ALL, null);
        var rows = new ArrayList<Row>();
        for (Row row : out(plan, LAYER).rows()) {
            switch (row.text("tt_id")) {
                case String it when it.equals(gone.toString()) -> { }
                case String it when it.equals(new UUID(1, 0).toString()) -> rows.add(with(row, "tt_source", newer.toString()));
                default -> rows.add(row);
            }
        }
        Table merged = new Table("merged", out(plan, LAYER).columns(), rows);
        Returned returned = Comparison.of(RoundTripFixtures.target(now, LAYER), origin -> new Seen(origin, origin.equals(newer) ? now : plan), merged, "trip");
        assertThat(returned.features().stream().filter(it -> it.outcome() == Outcome.DELETED)).singleElement().satisfies(it -> {
            assertThat(it.thing()).isEqualTo(gone);
            assertThat(it.contested()).isFalse();
        });
    }

    @Test
    void aFileOfElevenDownloadsIsRefused() {
        PlanState plan = mesh(4);
        var rows = new ArrayList<Row>();
        for (Row row : out(plan, LAYER).rows()) {
            rows.add(with(row, "tt_source", new Origin(RoundTripFixtures.PLAN, new ProposalId(1), 1 + rows.size() % 11, LAYER, Origin.Scope.ALL, null).toString()));
        }
        var columns = out(plan, LAYER).columns();
        assertThat(back(plan, plan, LAYER, new Table("merged", columns, rows.subList(0, 10))).count(Outcome.UNCHANGED)).isEqualTo(10);
        assertThatThrownBy(() -> back(plan, plan, LAYER, new Table("merged", columns, rows))).isInstanceOf(Refused.class).hasMessageContaining("too-many-origins");
    }

    private static PlanState mesh(int side) {
        return RoundTripFixtures.state(RoundTripFixtures.mesh(LAYER, side));
    }

    private static Row without(Row row, String column) {
        var values = new LinkedHashMap<>(row.values());
        values.remove(column);
        return new Row(row.name(), row.geometry(), row.broken(), values);
    }

    private static Set<UUID> ids(Returned returned, Outcome outcome) {
        return returned.features().stream().filter(it -> it.outcome() == outcome).map(ReturnedFeature::thing).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Table map(Table table, java.util.function.UnaryOperator<Row> edit) {
        return new Table(table.name(), table.columns(), table.rows().stream().map(edit).toList());
    }

    static Row with(Row row, String column, Object value) {
        var values = new LinkedHashMap<>(row.values());
        values.put(column, value);
        return Row.of(row.name(), row.shape(), values);
    }

    private static Row moved(Row row, java.util.function.UnaryOperator<Coordinate> move) {
        Geometry copy = row.shape().copy();
        Map<Coordinate, Coordinate> moved = new LinkedHashMap<>();
        for (Coordinate c : copy.getCoordinates()) {
            c.setCoordinate(moved.computeIfAbsent(c.copy(), move));
        }
        copy.geometryChanged();
        return Row.of(row.name(), copy, row.values());
    }

    /** What somebody might do in QGIS: rename, move, copy, delete, draw; each to a few rows. */
    private static final class Edits {

        private final Set<UUID> changed = new TreeSet<>();
        private final Set<UUID> removed = new TreeSet<>();
        private final List<Row> rows = new ArrayList<>();
        private final Table table;
        private int added;

        Edits(Table table, Random random) {
            this.table = table;
            for (Row row : table.rows()) {
                switch (random.nextInt(40)) {
                    case 0 -> removed.add(id(row));
                    case 1 -> change(with(row, "name", "改名" + random.nextInt(1000)));
                    case 2 -> change(shifted(row, 0.001));
                    case 3 -> change(with(row, "protected", !List.of("true", "1").contains(row.text("protected"))));
                    case 4 -> change(with(row, "name", ""));
                    case 5 -> {
                        rows.add(row);
                        rows.add(shifted(row, 0.01));
                        added++;
                    }
                    case 6 -> {
                        rows.add(row);
                        rows.add(Row.of("new", shifted(row, -0.01).shape(), Map.of("name", "新图斑")));
                        added++;
                    }
                    default -> rows.add(row);
                }
            }
        }

        private void change(Row row) {
            rows.add(row);
            changed.add(id(row));
        }

        private static UUID id(Row row) {
            return UUID.fromString(row.text("tt_id"));
        }

        private static Row shifted(Row row, double by) {
            return Row.of(row.name(), Grid.snap(AffineTransformation.translationInstance(by, by).transform(row.shape())), row.values());
        }

        Table edited() {
            return new Table(table.name(), table.columns(), rows);
        }
    }
}
