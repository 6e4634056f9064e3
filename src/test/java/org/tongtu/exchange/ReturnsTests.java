package org.tongtu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.exchange.format.FormatFixtures;
import org.tongtu.exchange.format.LayerFormat;
import org.tongtu.exchange.format.Reading;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Table;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalFixtures.Started;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import tools.jackson.databind.json.JsonMapper;

/** The round trip on the real log: out, edited elsewhere, looked at, taken over. */
@PortalTest
class ReturnsTests {

    @Autowired
    Exports exports;

    @Autowired
    Returns returns;

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Operations operations;

    private final Actor planner = TestAlliance.actor(Role.PLANNER, TestAlliance.WEST);
    private final Actor neighbour = TestAlliance.actor(Role.PLANNER, TestAlliance.SOUTH);

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "zip", "geojson"})
    void anUntouchedFileWritesNothing(String format) {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        UUID file = keep(it, format, out(it, format).content());
        TakenFile taken = take(file, false);
        assertThat(taken.unchanged()).isEqualTo(2);
        assertThat(taken.operations()).isZero();
        assertThat(taken.sequence()).isZero();
    }

    /** The town's own codes become the common ones. */
    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "zip", "geojson"})
    void codesOfTheTownBecomeTheCommonOnes(String format) {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        UUID profile = ProfileCells.id(it.plan(), TestAlliance.WEST);
        operations.apply(planner, ProposalFixtures.operation(it.proposal(), TestAlliance.WEST, profile(profile, Cell.ALIVE, CellValue.TRUE),
                profile(profile, ProfileCells.JURISDICTION, CellValue.of(TestAlliance.WEST.value())),
                profile(profile, ProfileCells.classes("landuse"), CellValue.parse(JsonMapper.shared().readTree("{\"R1\": \"0701\", \"E6\": \"\"}")))));
        UUID file = keep(it, format, edited(it, format, rows -> {
            rows.set(index(rows, it.west()), RoundTripTests.with(rows.get(index(rows, it.west())), "class", "R1"));
            return rows;
        }));
        assertThat(returns.preview(planner, file).notes()).extracting(Note::key).contains("exchange.note.translated");
        take(file, false);
        assertThat(fixtures.thing(it.proposal(), it.west()).text("class")).isEqualTo("0701");
    }

    private static Write profile(UUID id, String cell, CellValue value) {
        return new Write(id, ThingKind.PROFILE, TestAlliance.WEST.value(), cell, Version.NONE, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "zip", "geojson"})
    void whatWasEditedIsWrittenAndNothingElse(String format) {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        UUID file = keep(it, format, edited(it, format, rows -> {
            rows.set(index(rows, it.west()), RoundTripTests.with(rows.get(index(rows, it.west())), "name", "改名的地块"));
            rows.add(Row.of("new", TestAlliance.box(111.01, 37.05, 111.02, 37.06), Map.of("class", "0101", "name", "新地块")));
            return rows;
        }));
        Returned preview = returns.preview(planner, file);
        assertThat(operations.head(planner, it.proposal()).sequence()).as("looking changes nothing").isZero();
        assertThat(preview.count(Outcome.MODIFIED)).isOne();
        TakenFile taken = take(file, false);
        assertThat(taken.created()).isOne();
        assertThat(fixtures.thing(it.proposal(), it.west()).text("name")).isEqualTo("改名的地块");
        assertThat(parcels(it)).hasSize(3);
        assertThat(take(file, false).operations()).as("the same file again").isZero();
    }

    @Test
    void whatOthersChangedMeanwhileBecomesAConflictAndTheRestIsTaken() {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        byte[] content = edited(it, "gpkg", rows -> new ArrayList<>(rows.stream()
                .map(row -> RoundTripTests.with(row, "name", "我的名字")).toList()));
        operations.apply(neighbour, ProposalFixtures.operation(it.proposal(), TestAlliance.SOUTH,
                ProposalFixtures.write(it.south(), "name", "e1", CellValue.of("他的名字"))));
        UUID file = keep(it, "gpkg", content);
        assertThat(returns.preview(planner, file).contested()).isOne();
        assertThat(take(file, false).conflicts()).isOne();
        assertThat(fixtures.thing(it.proposal(), it.south()).text("name")).as("theirs stays until somebody decides").isEqualTo("他的名字");
        assertThat(fixtures.thing(it.proposal(), it.west()).text("name")).isEqualTo("我的名字");
        assertThat(operations.conflicts(planner, it.proposal())).singleElement()
                .satisfies(conflict -> assertThat(conflict.mine()).isEqualTo(CellValue.of("我的名字")));
    }

    @Test
    void aSharedBorderMovedOnBothSidesComesInWhole() {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        UUID file = keep(it, "zip", edited(it, "zip", rows -> {
            rows.set(index(rows, it.west()), shaped(rows.get(index(rows, it.west())), TestAlliance.box(111.08, 37.02, 111.101, 37.04)));
            rows.set(index(rows, it.south()), shaped(rows.get(index(rows, it.south())), TestAlliance.box(111.101, 37.02, 111.12, 37.04)));
            return rows;
        }));
        assertThat(take(file, false).modified()).isEqualTo(2);
    }

    @Test
    void aBorderTornOnOneSideIsRefusedWholeAndTheFileIsKept() {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        UUID file = keep(it, "gpkg", edited(it, "gpkg", rows -> {
            rows.set(index(rows, it.west()), shaped(rows.get(index(rows, it.west())), TestAlliance.box(111.08, 37.02, 111.099, 37.04)));
            rows.add(Row.of("new", TestAlliance.box(111.01, 37.05, 111.02, 37.06), Map.of("class", "0101")));
            return rows;
        }));
        assertThatThrownBy(() -> take(file, false)).isInstanceOf(Refused.class).hasMessageContaining("shared-edge");
        assertThat(parcels(it)).as("nothing is half done").hasSize(2);
        assertThat(operations.head(planner, it.proposal()).sequence()).isZero();
        assertThat(returns.preview(planner, file).count(Outcome.MODIFIED)).isOne();
    }

    @Test
    void aDrawingBroughtInTwiceDoesNotReplaceWhatOthersMadeOfItMeanwhile() {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        byte[] content = edited(it, "gpkg", rows -> {
            rows.add(Row.of("new", TestAlliance.box(111.01, 37.05, 111.02, 37.06), Map.of("class", "0101", "name", "新地块")));
            return rows;
        });
        take(keep(it, "gpkg", content), false);
        Thing drawn = parcels(it).stream().filter(thing -> thing.text("name").equals("新地块")).findFirst().orElseThrow();
        operations.apply(neighbour, ProposalFixtures.operation(it.proposal(), TestAlliance.SOUTH,
                ProposalFixtures.write(drawn.id(), "class", drawn.cell("class").version().value(), CellValue.of("0301"))));
        UUID again = keep(it, "gpkg", content);
        assertThat(returns.preview(planner, again).contested()).isOne();
        assertThat(returns.preview(planner, again).notes()).extracting(Note::key).contains("exchange.note.no-version");
        assertThat(take(again, false).conflicts()).isOne();
        assertThat(fixtures.thing(it.proposal(), drawn.id()).text("class")).isEqualTo("0301");
        assertThat(operations.conflicts(planner, it.proposal())).singleElement()
                .satisfies(conflict -> assertThat(conflict.mine()).isEqualTo(CellValue.of("0101")));
    }

    @Test
    void aDrawingReshapedInTheOldFileIsSaidToBeThereAlready() {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        take(keep(it, "gpkg", withDrawing(it, 111.02)), false);
        Returned preview = returns.preview(planner, keep(it, "gpkg", withDrawing(it, 111.019)));
        assertThat(preview.notes()).contains(Note.of("exchange.note.redrawn", 1L));
        assertThat(preview.features()).filteredOn(feature -> feature.outcome() == Outcome.CREATED)
                .singleElement().satisfies(feature -> assertThat(feature.note()).isEqualTo(Note.of("exchange.redrawn", "新地块")));
        assertThat(returns.preview(planner, keep(it, "gpkg", withDrawing(it, 111.02))).notes()).extracting(Note::key).doesNotContain("exchange.note.redrawn");
    }

    private byte[] withDrawing(Started it, double east) {
        return edited(it, "gpkg", rows -> {
            rows.removeIf(row -> row.text("name").equals("新地块"));
            rows.add(Row.of("new", TestAlliance.box(111.01, 37.05, east, 37.06), Map.of("class", "0101", "name", "新地块")));
            return rows;
        });
    }

    @Test
    void onlyWhatWasLookedAtIsTakenOver() {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        UUID file = keep(it, "gpkg", edited(it, "gpkg", rows -> new ArrayList<>(rows.stream().map(row -> RoundTripTests.with(row, "name", "新名")).toList())));
        String looked = returns.preview(planner, file).digest();
        operations.apply(neighbour, ProposalFixtures.operation(it.proposal(), TestAlliance.SOUTH,
                ProposalFixtures.write(it.south(), "name", "e1", CellValue.of("新名"))));
        assertThatThrownBy(() -> returns.take(planner, new TakeFile(Ids.next(), TestAlliance.WEST, file, false, null, looked)))
                .isInstanceOf(Refused.class).hasMessageContaining(Returns.PREVIEW_OLD);
        assertThat(operations.head(planner, it.proposal()).sequence()).as("nothing was written").isOne();
        String again = returns.preview(planner, file).digest();
        assertThat(returns.take(planner, new TakeFile(Ids.next(), TestAlliance.WEST, file, false, null, again)).modified()).isOne();
    }

    @Test
    void aMeshOfAThousandNewParcelsComesIn() {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        UUID file = keep(it, "gpkg", edited(it, "gpkg", rows -> {
            for (int i = 0; i < 1_000; i++) {
                double x = 111.01 + i % 40 * 0.0005;
                double y = 37.05 + i / 40 * 0.0005;
                rows.add(Row.of("new", TestAlliance.box(x, y, x + 0.0005, y + 0.0005), Map.of("class", "0101", "name", "新地块" + i)));
            }
            return rows;
        }));
        TakenFile taken = take(file, false);
        assertThat(taken.created()).isEqualTo(1_000);
        assertThat(taken.operations()).isEqualTo(4);
        assertThat(parcels(it)).hasSize(1_002);
    }

    @Test
    void whatIsMissingIsDeletedOnlyWhereSomebodySaysSo() {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        UUID file = keep(it, "gpkg", edited(it, "gpkg", rows -> new ArrayList<>(List.of(rows.get(index(rows, it.west()))))));
        assertThat(returns.preview(planner, file).count(Outcome.DELETED)).isOne();
        assertThat(take(file, false).deleted()).isZero();
        assertThat(parcels(it)).hasSize(2);
        assertThat(take(file, true).deleted()).isOne();
        assertThat(parcels(it)).extracting(Thing::id).containsExactly(it.west());
    }

    @Test
    void aFeatureDeletedByTheFileAndChangedByAnotherIsAConflict() {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        byte[] content = edited(it, "gpkg", rows -> new ArrayList<>(List.of(rows.get(index(rows, it.west())))));
        operations.apply(neighbour, ProposalFixtures.operation(it.proposal(), TestAlliance.SOUTH,
                ProposalFixtures.write(it.south(), "class", "e1", CellValue.of("0101"))));
        assertThat(take(keep(it, "gpkg", content), true).conflicts()).isOne();
        assertThat(parcels(it)).hasSize(2);
    }

    @Test
    void whoeverElseAsksForTheFileDoesNotGetIt() {
        Started it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        UUID file = keep(it, "gpkg", out(it, "gpkg").content());
        assertThatThrownBy(() -> returns.preview(neighbour, file)).isInstanceOf(Refused.class).hasMessageContaining("unknown-file");
        Actor stranger = TestAlliance.actor(Role.PLANNER, TestAlliance.NORTH);
        assertThatThrownBy(() -> returns.take(stranger, new TakeFile(Ids.next(), TestAlliance.WEST, file, false, null, null))).isInstanceOf(Refused.class);
    }

    @Test
    void whoTakesNoPartHandsInInVain() {
        Started it = fixtures.start(planner, TestAlliance.WEST);
        byte[] content = edited(it, "gpkg", rows -> new ArrayList<>(rows.stream().map(row -> RoundTripTests.with(row, "name", "x")).toList()));
        UUID file = returns.keep(neighbour, new KeepFile(Ids.next(), TestAlliance.SOUTH, it.proposal(), "landuse", "a.gpkg", content, null, null));
        assertThatThrownBy(() -> returns.take(neighbour, new TakeFile(Ids.next(), TestAlliance.SOUTH, file, false, null, null))).isInstanceOf(Refused.class);
        assertThat(operations.head(planner, it.proposal()).sequence()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.gpkg", "a.zip", "a.geojson", "a.dwg"})
    void aFileThatIsNoneIsRefusedInWordsAndNotKept(String name) {
        Started it = fixtures.start(planner, TestAlliance.WEST);
        byte[] content = "no such thing".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> returns.keep(planner, new KeepFile(Ids.next(), TestAlliance.WEST, it.proposal(), "landuse", name, content, null, null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void ofTooManyFilesTheOldestOfTheSameProposalGivesWay() {
        Actor busy = TestAlliance.actor(Role.PLANNER, TestAlliance.WEST);
        Started it = fixtures.start(busy, TestAlliance.WEST);
        byte[] content = out(it, "geojson").content();
        List<UUID> kept = new ArrayList<>();
        for (int i = 0; i <= KeptFiles.MOST_FILES; i++) {
            kept.add(keep(busy, it, content));
        }
        assertThatThrownBy(() -> returns.preview(busy, kept.getFirst())).isInstanceOf(Refused.class).hasMessageContaining("unknown-file");
        assertThat(returns.preview(busy, kept.get(1)).count(Outcome.UNCHANGED)).isPositive();
        var other = new Started(it.plan(), fixtures.create(busy, TestAlliance.WEST, it.plan()), it.west(), it.south());
        byte[] others = exports.proposal(busy, other.proposal(), Wanted.whole("landuse", "geojson", null)).content();
        assertThatThrownBy(() -> keep(busy, other, others)).isInstanceOf(Refused.class).hasMessageContaining("too-many-kept");
        assertThat(returns.preview(busy, kept.get(1)).count(Outcome.UNCHANGED)).as("another proposal's stay").isPositive();
    }

    private UUID keep(Actor actor, Started it, byte[] content) {
        return returns.keep(actor, new KeepFile(Ids.next(), TestAlliance.WEST, it.proposal(), "landuse", "parcels.geojson", content, null, null));
    }

    @Test
    void theSameKeyWithAnotherFileIsRefused() {
        Started it = fixtures.start(planner, TestAlliance.WEST);
        byte[] content = out(it, "geojson").content();
        var first = new KeepFile(Ids.next(), TestAlliance.WEST, it.proposal(), "landuse", "a.geojson", content, null, null);
        UUID file = returns.keep(planner, first);
        assertThat(returns.keep(planner, first)).isEqualTo(file);
        byte[] other = new String(content, StandardCharsets.UTF_8).replace("0301", "0101").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> returns.keep(planner, new KeepFile(first.key(), TestAlliance.WEST, it.proposal(), "landuse", "a.geojson", other, null, null)))
                .isInstanceOf(Refused.class).hasMessageContaining("key-reused");
    }

    @Test
    void aFileOfAnotherProposalIsSentBackThere() {
        Started one = fixtures.start(planner, TestAlliance.WEST);
        Started other = new Started(one.plan(), fixtures.create(planner, TestAlliance.WEST, one.plan()), one.west(), one.south());
        byte[] content = out(one, "gpkg").content();
        assertThatThrownBy(() -> keep(other, "gpkg", content)).isInstanceOf(Refused.class).hasMessageContaining("other-proposal");
    }

    private LayerFile out(Started it, String format) {
        return exports.proposal(planner, it.proposal(), Wanted.whole("landuse", format, "GBK"));
    }

    private byte[] edited(Started it, String ending, UnaryOperator<List<Row>> edit) {
        LayerFormat format = FormatFixtures.format(ending);
        try {
            Path file = Files.write(Files.createTempFile("trip", "." + ending), out(it, ending).content());
            Table table = format.read(new Reading(file, "trip", Limits.UPLOAD, null, null));
            var bytes = new ByteArrayOutputStream();
            List<Row> named = table.rows().stream().map(row -> Row.of(row.name(), row.shape(), new LinkedHashMap<>(row.values()))).toList();
            format.write(new Table(table.name(), table.columns(), edit.apply(new ArrayList<>(named))), StandardCharsets.UTF_8, bytes);
            Files.delete(file);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int index(List<Row> rows, UUID id) {
        for (int i = 0; i < rows.size(); i++) {
            if (id.toString().equals(rows.get(i).values().get("tt_id"))) {
                return i;
            }
        }
        throw new AssertionError(id + " is not in the file");
    }

    private static Row shaped(Row row, Geometry geometry) {
        return Row.of(row.name(), geometry, row.values());
    }

    private UUID keep(Started it, String format, byte[] content) {
        return returns.keep(planner, new KeepFile(Ids.next(), TestAlliance.WEST, it.proposal(), "landuse", "parcels." + format, content, null, null));
    }

    private TakenFile take(UUID file, boolean deletions) {
        return returns.take(planner, new TakeFile(Ids.next(), TestAlliance.WEST, file, deletions, null, null));
    }

    private List<Thing> parcels(Started it) {
        return List.copyOf(operations.state(planner, it.proposal()).list(ThingKind.FEATURE, "landuse"));
    }
}
