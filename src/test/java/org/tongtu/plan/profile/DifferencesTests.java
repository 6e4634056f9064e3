package org.tongtu.plan.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.profile.Differences.Aspect;
import org.tongtu.plan.profile.Differences.Row;
import org.tongtu.plan.profile.Differences.Side;
import org.tongtu.plan.profile.FileSays.Match;
import org.tongtu.plan.standard.DefaultStandard;

class DifferencesTests {

    private static final JurisdictionCode A = JurisdictionCode.of("a");
    private static final JurisdictionCode B = JurisdictionCode.of("b");

    private final List<ImportedFile> files = new ArrayList<>();
    private final PlanStates plan = PlanStates.plan().with(DefaultStandard.things());

    @Test
    void withoutProfilesNothingDiffersAndNothingIsStated() {
        assertThat(rows()).allSatisfy(row -> assertThat(row.towns()).isEmpty());
        assertThat(rows()).extracting(Row::joint).contains("2020", "2025", "2035", "4490");
    }

    @Test
    void aYearThatIsNotTheJointOneDiffers() {
        plan.with(ProfileFixtures.profile(A, ProfileCells.BASE_YEAR, 2018, ProfileCells.TARGET_YEAR, 2035));
        assertThat(side(Aspect.BASE_YEAR, A)).isEqualTo(new Side(List.of("2018"), true, List.of()));
        assertThat(side(Aspect.TARGET_YEAR, A).differs()).isFalse();
        assertThat(row(Aspect.BASE_YEAR).towns()).doesNotContainKey(B);
    }

    @Test
    void theYearsOfTargetsThatAreInThePlanAreReadFromThem() {
        plan.target("GH-03", "b", 2030, 5).target("GH-03", "a", 2035, 5);
        assertThat(side(Aspect.YEARS_OF_TARGETS, B)).isEqualTo(new Side(List.of("2030"), true, List.of()));
        assertThat(side(Aspect.YEARS_OF_TARGETS, A).differs()).isFalse();
    }

    @Test
    void anotherUnitDiffers() {
        plan.with(ProfileFixtures.profile(A, ProfileCells.unit("GH-03"), "亩"));
        assertThat(row(Aspect.UNIT).of()).isEqualTo("GH-03");
        assertThat(side(Aspect.UNIT, A).differs()).isTrue();
    }

    @Test
    void classesOfItsOwnDifferAndThoseWithoutACounterpartStayOpen() {
        plan.with(ProfileFixtures.profile(A, ProfileCells.classes("landuse"), "").with(ProfileCells.classes("landuse"),
                ProfileFixtures.cell("{\"0304\": \"0501\", \"0101\": \"0101\", \"H1\": \"\"}")));
        assertThat(side(Aspect.CLASSES, A)).isEqualTo(new Side(List.of("0304 → 0501"), true, List.of("H1")));
        assertThat(Profiles.of(plan.state()).find(A).orElseThrow().joint("landuse", "0304")).contains("0501");
        assertThat(Profiles.of(plan.state()).find(A).orElseThrow().joint("landuse", "H1")).isEmpty();
    }

    @Test
    void aStricterFigureStandsBesideTheJointOne() {
        plan.with(ProfileFixtures.profile(B, ProfileCells.limit("mining-from-settlements", "metres"), 600));
        assertThat(row(Aspect.THRESHOLD).joint()).isEqualTo("300.0");
        assertThat(side(Aspect.THRESHOLD, B)).isEqualTo(new Side(List.of("600.0"), true, List.of()));
        assertThat(row(Aspect.THRESHOLD).count()).isEqualTo(1);
    }

    @Test
    void twoProfilesOfOneMemberAreOne() {
        Thing twin = ProfileFixtures.profile(A, ProfileCells.BASE_YEAR, 2017);
        plan.with(ProfileFixtures.profile(A, ProfileCells.BASE_YEAR, 2018)).with(new Thing(PlanStates.id("twin"), twin.kind(), twin.group(), twin.cells()));
        assertThat(Profiles.of(plan.state()).list()).hasSize(1);
    }

    @Test
    void aFileThatIsUnlikeWhatItsMemberStatesIsMarkedAndOneThatIsLikeItIsNot() {
        plan.with(ProfileFixtures.profile(A, ProfileCells.BASE_YEAR, 2018, ProfileCells.CRS, 4523));
        file(A, "one", new FileFacts(List.of(4523), Map.of(Aspect.BASE_YEAR, List.of(2018)), List.of(), List.of()));
        file(A, "two", new FileFacts(List.of(4523), Map.of(), List.of(), List.of()));
        file(A, "three", new FileFacts(List.of(4524), Map.of(), List.of(), List.of()));
        assertThat(side(Aspect.BASE_YEAR, A).files()).singleElement().satisfies(says -> assertThat(says.isUnlike()).isFalse());
        assertThat(side(Aspect.CRS, A).files()).extracting(FileSays::match).containsExactly(Match.ALIKE, Match.UNLIKE_STATED);
        assertThat(side(Aspect.CRS, A).files().getFirst().files()).as("alike, told together").hasSize(2);
        assertThat(row(Aspect.CRS).count()).isEqualTo(1);
    }

    @Test
    void whereAMemberStatesNothingItsFilesAreHeldAgainstTheJointPlan() {
        file(B, "b", new FileFacts(List.of(4490), Map.of(Aspect.TARGET_YEAR, List.of(2030)), List.of(),
                List.of(new FileFacts.Figures("area_ha", "ha", "ha", 4, "亩"))));
        assertThat(side(Aspect.CRS, B).isUnlike()).isFalse();
        assertThat(side(Aspect.TARGET_YEAR, B)).isEqualTo(new Side(List.of(), false, List.of(), side(Aspect.TARGET_YEAR, B).files()));
        assertThat(side(Aspect.TARGET_YEAR, B).isUnlike()).isTrue();
        assertThat(side(Aspect.MEASURE, B).files()).singleElement().satisfies(says -> {
            assertThat(says.said()).as("by the drawing").containsExactly("亩");
            assertThat(says.isUnlike()).isTrue();
        });
    }

    @Test
    void anotherUnitInFilesDiffersAndFilesInItDoNot() {
        plan.with(ProfileFixtures.profile(A, ProfileCells.measure("ha"), "亩"));
        file(A, "a", new FileFacts(List.of(), Map.of(), List.of(), List.of(new FileFacts.Figures("area_ha", "ha", "亩", 4, null))));
        assertThat(side(Aspect.MEASURE, A).differs()).isTrue();
        assertThat(side(Aspect.MEASURE, A).files()).singleElement().satisfies(says -> assertThat(says.isUnlike()).isFalse());
    }

    @Test
    void codesThatTheProfileTurnsOtherwiseTodayAndThoseThatNobodyKnowsAreMarked() {
        plan.with(ProfileFixtures.profile(A).with(ProfileCells.classes("landuse"), ProfileFixtures.cell("{\"R1\": \"0701\", \"R2\": \"0702\", \"E6\": \"\"}")));
        file(A, "open", new FileFacts(List.of(), Map.of(), List.of(new FileFacts.Codes("landuse", Map.of(), Map.of("E6", 1))), List.of()));
        file(A, "as stated", new FileFacts(List.of(), Map.of(), List.of(new FileFacts.Codes("landuse", Map.of("R1", "0701"), Map.of())), List.of()));
        file(A, "as it was", new FileFacts(List.of(), Map.of(), List.of(new FileFacts.Codes("landuse", Map.of("R2", "0701"), Map.of())), List.of()));
        file(B, "strange", new FileFacts(List.of(), Map.of(), List.of(new FileFacts.Codes("stage", Map.of(), Map.of("?", 3))), List.of()));
        assertThat(side(Aspect.CLASSES, A).files()).extracting(FileSays::match).containsExactly(Match.UNLIKE_JOINT, Match.ALIKE, Match.UNLIKE_STATED);
        Row stage = rows().stream().filter(row -> row.of().equals("stage")).findFirst().orElseThrow();
        assertThat(Objects.requireNonNull(stage.towns().get(B)).files()).singleElement().satisfies(says -> assertThat(says.unknown()).containsExactly("?"));
    }

    private void file(JurisdictionCode member, String name, FileFacts facts) {
        files.add(new ImportedFile(member, Localized.same("layer"), name, Instant.EPOCH, "proposals/1", facts));
    }

    private Side side(Aspect aspect, JurisdictionCode member) {
        return Objects.requireNonNull(row(aspect).towns().get(member));
    }

    private Row row(Aspect aspect) {
        return rows().stream().filter(row -> row.aspect() == aspect).findFirst().orElseThrow();
    }

    private List<Row> rows() {
        return Differences.of(plan.state(), List.of(A, B), files);
    }
}
