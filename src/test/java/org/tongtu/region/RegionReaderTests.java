package org.tongtu.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongtu.jurisdiction.DecisionRule;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.region.files.RegionNote;
import org.tongtu.region.files.RegionRefused;

class RegionReaderTests {

    @TempDir
    Path folder;

    private PackageMaker small;

    @BeforeEach
    void make() {
        small = new PackageMaker(folder);
    }

    @Test
    void aSoundPackageIsReadWhole() {
        RegionPackage region = RegionReader.read(small.files());
        assertThat(region.members()).hasSize(2);
        assertThat(region.alliance().decision())
                .isEqualTo(new DecisionRule(DecisionRule.Kind.QUALIFIED_MAJORITY, 0.66, true, 2));
        Thing road = features(region).getFirst();
        assertThat(road.group()).isEqualTo("road");
        assertThat(road.text("class")).isEqualTo("local");
        assertThat(road.number("lanes").orElseThrow()).isEqualByComparingTo("2");
        assertThat(road.geometry()).isPresent();
        assertThat(region.content().files()).extracting(FileReport::taken).containsExactly(2, 1, 2);
    }

    @Test
    void theSamePackageAlwaysFoundsTheSameThings() {
        RegionPackage once = RegionReader.read(small.files());
        RegionPackage again = RegionReader.read(small.files());
        assertThat(once.things()).isEqualTo(again.things());
        assertThat(once.content().digest()).isEqualTo(again.content().digest());
        small.write("roads.geojson", PackageMaker.features(PackageMaker.road("r2")));
        assertThat(RegionReader.read(small.files()).content().digest()).isNotEqualTo(once.content().digest());
    }

    @Test
    void whatCannotBeKeptIsReported() {
        FileReport roads = RegionReader.read(small.files()).content().files().stream()
                .filter(file -> file.holds().equals("road")).findFirst().orElseThrow();
        assertThat(roads.skipped()).containsExactly(RegionNote.of("region.skipped.attribute", "r1", "tags"));
    }

    @Test
    void anAreaThatContradictsTheBoundaryIsAFinding() {
        small.write("towns.geojson", PackageMaker.features(
                PackageMaker.town("a", 111.0, 37.0, 21_140), PackageMaker.town("b", 111.1, 37.0, 98.8)));
        List<RegionNote> findings = RegionReader.read(small.files()).content().findings();
        assertThat(findings).filteredOn(note -> note.key().equals("region.finding.area")).singleElement()
                .satisfies(note -> assertThat(note.arguments()).contains("a", 21_140.0));
    }

    @Test
    void twoThingsUnderOneIdAreBothTakenAndToldApart() {
        small.index("expect: 1}", "expect: 2}");
        small.write("roads.geojson", PackageMaker.features(PackageMaker.road("r1"), PackageMaker.road("r1")));
        RegionPackage region = RegionReader.read(small.files());
        assertThat(features(region)).extracting(Thing::id).doesNotHaveDuplicates().hasSize(2);
        assertThat(region.content().findings()).contains(RegionNote.of("region.finding.duplicate-id", "roads.geojson", 2, "r1"));
    }

    @Test
    void figuresUnderAFormerCodeAreTheSuccessors() {
        RegionPackage region = RegionReader.read(small.files());
        assertThat(region.figures().rows()).extracting(row -> row.jurisdiction().value()).containsExactly("a", "b");
        assertThat(region.figures().rows().getLast().source()).contains("old-b → b");
        assertThat(region.content().findings()).extracting(RegionNote::key).contains("region.finding.former-code");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("roads.geojson"));
        refused("missing-file", "roads.geojson");
    }

    @Test
    void aWrongCountNamesFileExpectedAndFound() {
        small.index("observations: {file: figures.csv, expect: 2}", "observations: {file: figures.csv, expect: 3}");
        refused("wrong-count", "figures.csv", "3", "2");
    }

    @Test
    void pathsThatLeadOutAreRefused() throws IOException {
        for (String path : List.of("../towns.geojson", "/etc/passwd", "a/../../b", "C:\\\\x", ".hidden", "a//b")) {
            small.index("file: towns.geojson", "file: \"" + path + "\"");
            refused("path-escape", "");
        }
        Path outside = Files.createTempFile("outside", ".geojson");
        Files.delete(folder.resolve("towns.geojson"));
        Files.createSymbolicLink(folder.resolve("towns.geojson"), outside);
        small.write("region.yaml", PackageMaker.INDEX);
        refused("path-escape", "towns.geojson");
    }

    @Test
    void aBrokenShapeIsRefusedWithItsPlace() {
        small.write("towns.geojson", PackageMaker.features(PackageMaker.town("a", 111.0, 37.0, 0), """
                {"type":"Feature","properties":{"code":"b"},"geometry":{"type":"Polygon","coordinates":
                [[[111.1,37.0],[111.2,37.1],[111.2,37.0],[111.1,37.1],[111.1,37.0]]]}}"""));
        refused("broken-geometry", "towns.geojson", "geometry.self-crossing", "111.15");
    }

    @Test
    void unknownAndDuplicateCodesAreRefused() {
        small.index("members: [\"a\", \"b\"]", "members: [\"a\", \"z\"]");
        refused("unknown-code", "region.yaml", "z");
        small.index("members: [\"a\", \"b\"]", "members: [\"a\", \"a\"]");
        refused("duplicate-code", "region.yaml", "a");
        small.write("region.yaml", PackageMaker.INDEX);
        small.write("towns.geojson", PackageMaker.features(
                PackageMaker.town("a", 111.0, 37.0, 0), PackageMaker.town("a", 111.1, 37.0, 0)));
        refused("duplicate-code", "towns.geojson", "a");
    }

    @Test
    void aFigureOfAnUnknownTownIsRefusedWithItsLine() {
        small.write("figures.csv", "jurisdiction,indicator,year,value\na,DS-02,2010,1\nz,DS-02,2010,x\n");
        refused("unknown-code", "figures.csv", "3", "z");
        small.write("figures.csv", "jurisdiction,indicator,year,value\na,DS-02,2010,1\nb,DS-02,2010,many\n");
        refused("wrong-cell", "figures.csv", "3", "many");
    }

    @Test
    void badYamlIsRefusedWithItsLine() {
        small.write("region.yaml", "scheme: test\nalliance: [unclosed\nplan: {}\n");
        assertThatThrownBy(() -> RegionReader.read(small.files())).hasMessageContaining("bad-yaml");
        small.write("region.yaml", "just words\n");
        assertThatThrownBy(() -> RegionReader.read(small.files())).hasMessageContaining("bad-yaml");
        small.write("region.yaml", "scheme: test\nscheme: again\n");
        assertThatThrownBy(() -> RegionReader.read(small.files())).hasMessageContaining("bad-yaml");
    }

    @Test
    void aYamlBombIsRefusedAtOnce() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        small.write("region.yaml", bomb.toString());
        assertThatThrownBy(() -> RegionReader.read(small.files())).hasMessageContaining("bad-yaml");
        small.write("region.yaml", "scheme: !!java.net.URL [\"http://example.org\"]\n");
        assertThatThrownBy(() -> RegionReader.read(small.files())).hasMessageContaining("bad-yaml");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        Files.delete(folder.resolve("roads.geojson"));
        small.index("expect: 2, formerCodes", "expect: 5, formerCodes");
        assertThatThrownBy(() -> RegionReader.read(small.files())).isInstanceOfSatisfying(RegionRefused.class, refused ->
                assertThat(refused.problems()).extracting(RegionNote::key)
                        .contains("refused.region.wrong-count", "refused.region.missing-file"));
    }

    @Test
    void aMissingKeyIsNamedWithItsPlace() {
        small.index("  id: small-2035\n", "");
        refused("missing-key", "region.yaml", "plan.id");
    }

    private static List<Thing> features(RegionPackage region) {
        return region.things().stream().filter(thing -> thing.kind() == ThingKind.FEATURE).toList();
    }

    private void refused(String reason, String... words) {
        assertThatThrownBy(() -> RegionReader.read(small.files())).isInstanceOfSatisfying(RegionRefused.class, refused ->
                assertThat(refused.problems()).filteredOn(note -> note.key().equals("refused.region." + reason)).anySatisfy(note ->
                        assertThat(note.arguments().stream().map(String::valueOf).collect(Collectors.joining("|"))).contains(words)));
    }
}
