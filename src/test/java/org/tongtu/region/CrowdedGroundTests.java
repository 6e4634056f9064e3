package org.tongtu.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.region.files.BuiltInFiles;
import org.tongtu.region.files.FolderFiles;
import org.tongtu.region.files.PackageFiles;
import org.tongtu.testing.PortalTest;

/** How much of the packages' ground belongs to two features of a layer: nobody is to drown in findings. */
@PortalTest
class CrowdedGroundTests {

    @Autowired
    Checks checks;

    @Test
    void theDemosGroundBelongsToOneFeatureEach() {
        assertThat(crowded(new BuiltInFiles("region/chihe"))).isEmpty();
    }

    /** Drawn by many hands, its parcels lap over each other by some hundred square metres: told, and nobody is stopped. */
    @Test
    void collectedLandUseOverlapsHereAndThere() {
        Path folder = Path.of("../shared/data/regions/liechtenstein");
        assumeTrue(Files.isDirectory(folder), "skipped: the data folder ../shared/data is not here");
        List<Finding> found = crowded(new FolderFiles(folder));
        assertThat(found).hasSize(73).noneMatch(Finding::blocks);
    }

    private List<Finding> crowded(PackageFiles files) {
        PlanState state = PlanStates.plan().with(DefaultStandard.things()).with(RegionReader.read(files).things()).state();
        return checks.check(state).stream().filter(it -> it.rule().equals("ground-belongs-to-one")).toList();
    }
}
