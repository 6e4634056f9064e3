package org.tongtu.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.region.files.BuiltInFiles;
import org.tongtu.region.files.FolderFiles;

/** The three packages of the data folder, and the one the portal brings. */
class RealRegionReaderTests {

    @Test
    void liechtensteinHasElevenTownsAndAllItsLayers() {
        RegionPackage region = read("liechtenstein");
        assertThat(region.members()).hasSize(11);
        var counts = region.things().stream().filter(thing -> thing.kind() == ThingKind.FEATURE).collect(Collectors.groupingBy(Thing::group, Collectors.counting()));
        assertThat(counts).containsEntry("road", 2145L).containsEntry("landuse", 240L).containsEntry("eco-redline", 4L)
                .containsEntry("facility", 32L).containsEntry("settlement", 18L).containsEntry("context", 3719L + 147 + 533);
    }

    @Test
    void theDeltaHasItsFiguresAndOneAreaThatCannotBe() {
        RegionPackage region = read("delta");
        assertThat(region.figures().rows()).hasSize(646);
        assertThat(region.jurisdictions()).hasSize(15);
        assertThat(region.figures().rows()).noneMatch(row -> row.jurisdiction().value().equals("320584"));
        assertThat(region.content().findings()).filteredOn(note -> note.key().equals("region.finding.area"))
                .anySatisfy(note -> assertThat(note.arguments()).contains("310116", 667.8));
        assertThat(region.content().findings()).filteredOn(note -> note.key().equals("region.finding.former-code"))
                .singleElement().satisfies(note -> assertThat(note.arguments()).contains(31, "320584", "320509"));
    }

    @Test
    void jiaokouHasSevenCountiesAndItsFigures() {
        RegionPackage region = read("jiaokou");
        assertThat(region.members()).hasSize(4);
        assertThat(region.jurisdictions()).hasSize(7);
        assertThat(region.figures().rows()).hasSize(308);
    }

    @Test
    void theBuiltInDemoIsSound() {
        var files = new BuiltInFiles("region/chihe");
        assumeTrue(files.exists(), "skipped: the demo is not drawn yet");
        RegionPackage region = RegionReader.read(files);
        assertThat(region.about().invented()).isTrue();
        assertThat(region.members()).hasSize(4);
    }

    private static RegionPackage read(String name) {
        Path folder = Path.of("../shared/data/regions", name);
        assumeTrue(Files.isDirectory(folder), "skipped: the data folder ../shared/data is not here");
        return RegionReader.read(new FolderFiles(folder));
    }
}
