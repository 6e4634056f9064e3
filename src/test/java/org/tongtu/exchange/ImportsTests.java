package org.tongtu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.exchange.format.Column;
import org.tongtu.exchange.format.FormatFixtures;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Table;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.profile.Differences;
import org.tongtu.plan.profile.Differences.Aspect;
import org.tongtu.plan.profile.FileSays;
import org.tongtu.plan.profile.ImportedFile;
import org.tongtu.plan.profile.ImportedFiles;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalFixtures.Started;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.WithdrawProposal;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.uikit.Units;
import tools.jackson.databind.json.JsonMapper;

/** A town that measures in 亩 and has codes of its own hands its file in; what it was like stands in the matrix of differences. */
@PortalTest
class ImportsTests {

    private static final Geometry PARCEL = TestAlliance.box(111.01, 37.05, 111.02, 37.06);
    private static final BigDecimal IN_MU =
            BigDecimal.valueOf(Ellipsoid.area(PARCEL) / Units.MU).setScale(2, RoundingMode.HALF_EVEN);

    @Autowired
    Exports exports;

    @Autowired
    Returns returns;

    @Autowired
    Imports imports;

    @Autowired
    ImportedFiles shown;

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Operations operations;

    @Autowired
    ProposalSteps steps;

    private final Actor planner = TestAlliance.actor(Role.PLANNER, TestAlliance.WEST);
    private final Actor neighbour = TestAlliance.actor(Role.PLANNER, TestAlliance.SOUTH);
    private Started it = new Started(new org.tongtu.plan.PlanId("none"), new org.tongtu.kernel.ProposalId(1), new UUID(0, 0), new UUID(0, 0));

    @BeforeEach
    void aTownThatMeasuresInMu() {
        it = fixtures.start(planner, TestAlliance.WEST, TestAlliance.SOUTH);
        UUID profile = ProfileCells.id(it.plan(), TestAlliance.WEST);
        operations.apply(planner, ProposalFixtures.operation(it.proposal(), TestAlliance.WEST, says(profile, Cell.ALIVE, CellValue.TRUE),
                says(profile, ProfileCells.JURISDICTION, CellValue.of(TestAlliance.WEST.value())),
                says(profile, ProfileCells.CRS, CellValue.of(4523)),
                says(profile, ProfileCells.measure("ha"), CellValue.of("亩")),
                says(profile, ProfileCells.classes("landuse"), CellValue.parse(JsonMapper.shared().readTree("{\"R1\": \"0701\"}")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "zip", "geojson"})
    void areasInMuComeInAsHectaresAndGoRoundWithoutAChange(String format) {
        UUID file = keep("landuse", format, own(format, "R1"));
        assertThat(returns.preview(planner, file).notes()).extracting(Note::key).contains("exchange.note.translated", "exchange.note.converted");
        assertThat(take(file).created()).isOne();
        Thing parcel = operations.state(planner, it.proposal()).list(ThingKind.FEATURE, "landuse").stream()
                .filter(thing -> !List.of(it.west(), it.south()).contains(thing.id())).findFirst().orElseThrow();
        assertThat(parcel.text("class")).isEqualTo("0701");
        assertThat(parcel.number("area_ha").orElseThrow()).isEqualByComparingTo(Units.convert(IN_MU, "亩", "ha").orElseThrow());
        assertThat(take(keep("landuse", format, own(format, "R1"))).operations()).as("the town's file again").isZero();
        byte[] out = exports.proposal(planner, it.proposal(), Wanted.whole("landuse", format, null)).content();
        UUID back = keep("landuse", format, out);
        assertThat(returns.preview(planner, back).notes()).extracting(Note::key).contains("exchange.note.common-unit");
        assertThat(take(back)).as("what went out from here").satisfies(taken -> assertThat(taken.operations() + taken.skipped()).isZero());
        assertThat(last(planner)).as("what went out from here says nothing of the town").extracting(Imported::name).containsExactly("own." + format);
    }

    @Test
    void theMatrixHoldsTheFilesAgainstWhatTheTownStates() {
        take(keep("landuse", "gpkg", own("gpkg", "X9")));
        FileSays grid = said(Aspect.CRS);
        assertThat(grid.said()).containsExactly("4490");
        assertThat(grid.isUnlike()).as("4523 is stated").isTrue();
        assertThat(grid.files()).extracting(ImportedFile::address).containsExactly("proposals/" + it.proposal().number() + "?tab=proposal.tab.changes");
        assertThat(said(Aspect.CLASSES).unknown()).containsExactly("X9");
        assertThat(said(Aspect.MEASURE)).satisfies(says -> {
            assertThat(says.said()).containsExactly("亩");
            assertThat(says.isUnlike()).as("as stated").isFalse();
        });
        assertThat(said(Aspect.BASE_YEAR)).satisfies(says -> {
            assertThat(says.said()).containsExactly("2018");
            assertThat(says.isUnlike()).isTrue();
        });
    }

    @Test
    void theLastFileOfALayerCountsAndOnlyThatWhichWasTakenOver() {
        take(keep("landuse", "gpkg", own("gpkg", "X9")));
        keep("landuse", "geojson", own("geojson", "X9"));
        take(keep("landuse", "zip", own("zip", "R1")));
        assertThat(last(planner)).extracting(Imported::name).containsExactly("own.zip");
    }

    @Test
    void aTrialThatWasWithdrawnHidesNothing() {
        take(keep("landuse", "gpkg", own("gpkg", "X9")));
        ProposalId counts = it.proposal();
        ProposalId trial = fixtures.create(planner, TestAlliance.WEST, it.plan());
        UUID tried = returns.keep(planner, new KeepFile(Ids.next(), TestAlliance.WEST, trial, "landuse", "trial.gpkg", own("gpkg", "R1"), null, null));
        take(tried);
        assertThat(last(planner)).extracting(Imported::name).containsExactly("trial.gpkg");
        steps.withdraw(planner, new WithdrawProposal(Ids.next(), TestAlliance.WEST, trial, "a trial"));
        assertThat(last(planner)).extracting(Imported::name, Imported::proposal).containsExactly(org.assertj.core.groups.Tuple.tuple("own.gpkg", counts));
    }

    /** A person who writes for both towns hands in for the second of them. */
    @Test
    void thePreviewKnowsWhoseFileItIs() {
        UUID file = returns.keep(neighbour, new KeepFile(Ids.next(), TestAlliance.SOUTH, it.proposal(), "landuse", "own.gpkg", own("gpkg", "R1"), null, null));
        assertThat(returns.preview(neighbour, file).town()).isEqualTo(TestAlliance.SOUTH);
    }

    @Test
    void onlyInsidersKnowOfImportsAndOnlyOfLayersThatTheySeeWhole() {
        take(keep("landuse", "gpkg", own("gpkg", "R1")));
        take(keep("context", "gpkg", own("gpkg", "R1")));
        assertThat(last(neighbour)).extracting(Imported::layer).containsExactlyInAnyOrder("landuse", "context");
        assertThat(last(TestAlliance.actor(Role.OBSERVER, TestAlliance.WATCH))).extracting(Imported::layer).containsExactly("landuse");
        assertThat(last(TestAlliance.actor(Role.RESIDENT))).isEmpty();
        assertThat(last(Actor.ANONYMOUS)).isEmpty();
        assertThat(imports.last(planner, org.tongtu.plan.PlanStates.plan().state())).as("another plan").isEmpty();
    }

    private List<Imported> last(Actor actor) {
        return imports.last(actor, state());
    }

    private PlanState state() {
        return operations.state(planner, it.proposal());
    }

    private FileSays said(Aspect aspect) {
        return Differences.of(state(), TestAlliance.MEMBERS, shown.list(planner, state())).stream().filter(row -> row.aspect() == aspect).findFirst()
                .map(row -> Objects.requireNonNull(row.towns().get(TestAlliance.WEST)).files().getFirst()).orElseThrow();
    }

    private static Write says(UUID profile, String cell, CellValue value) {
        return new Write(profile, ThingKind.PROFILE, TestAlliance.WEST.value(), cell, Version.NONE, value);
    }

    private static byte[] own(String ending, String code) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of("id", "parcel-1", "class", code, "area_ha", IN_MU, "base_year", new BigDecimal("2018")));
        var table = new Table("own", List.of(Column.text("id"), Column.text("class"), new Column("area_ha", Column.Kind.REAL), new Column("base_year", Column.Kind.REAL)),
                List.of(Row.of("own #1", PARCEL, values)));
        var bytes = new ByteArrayOutputStream();
        try {
            FormatFixtures.format(ending).write(table, StandardCharsets.UTF_8, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private UUID keep(String layer, String format, byte[] content) {
        return returns.keep(planner, new KeepFile(Ids.next(), TestAlliance.WEST, it.proposal(), layer, "own." + format, content, null, null));
    }

    private TakenFile take(UUID file) {
        return returns.take(planner, new TakeFile(Ids.next(), TestAlliance.WEST, file, false, null, null));
    }
}
