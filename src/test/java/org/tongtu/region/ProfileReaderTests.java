package org.tongtu.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.profile.ProfileCells;

class ProfileReaderTests {

    @TempDir
    Path folder;

    private PackageMaker small;

    @BeforeEach
    void withProfiles() {
        small = new PackageMaker(folder);
        small.write("region.yaml", PackageMaker.INDEX + "profiles: {file: profiles.yaml}\n");
    }

    @Test
    void whatATownHasDifferentIsReadIntoItsProfile() {
        small.write("profiles.yaml", """
                - jurisdiction: a
                  title: 甲镇规划
                  baseYear: 2018
                  crs: 4524
                  units: {GH-03: 亩}
                  measures: {ha: 亩}
                  classes: {landuse: {"011": "0101", "H1": }}
                  limits: {mining-from-settlements: {metres: 500}}
                """);
        Thing profile = RegionReader.read(small.files()).things().stream().filter(thing -> thing.kind() == ThingKind.PROFILE).findFirst().orElseThrow();
        assertThat(profile.group()).isEqualTo("a");
        assertThat(profile.number(ProfileCells.BASE_YEAR)).hasValueSatisfying(year -> assertThat(year).isEqualByComparingTo("2018"));
        assertThat(profile.text(ProfileCells.unit("GH-03"))).isEqualTo("亩");
        assertThat(profile.text(ProfileCells.measure("ha"))).isEqualTo("亩");
        assertThat(profile.value(ProfileCells.classes("landuse")).json()).isEqualTo("{\"011\":\"0101\",\"H1\":\"\"}");
        assertThat(profile.number(ProfileCells.limit("mining-from-settlements", "metres"))).isPresent();
        assertThat(JurisdictionCode.of(profile.text(ProfileCells.JURISDICTION))).isEqualTo(JurisdictionCode.of("a"));
    }

    @Test
    void whatIsWrongIsNamedWithFileAndPlace() {
        refused("- {jurisdiction: nowhere}", "profiles.yaml", "nowhere");
        refused("- {jurisdiction: a}\n- {jurisdiction: a}", "profiles.yaml", "jurisdiction");
        refused("- {jurisdiction: a, baseYear: soon}", "profiles.yaml", "base_year");
        refused("- {jurisdiction: a, limits: {mining-from-settlements: 500}}", "profiles.yaml", "mining-from-settlements");
        refused("- {jurisdiction: a, limits: {mining-from-settlements: {metres: 5}}}", "profiles.yaml", "limit:mining-from-settlements:metres");
        refused("- {jurisdiction: a, measures: {ha: 垧}}", "profiles.yaml", "measure:ha");
        refused("- {jurisdiction: a, units: {GH-03: }}", "profiles.yaml", "GH-03");
    }

    private void refused(String profiles, String file, String place) {
        small.write("profiles.yaml", profiles);
        assertThatThrownBy(() -> RegionReader.read(small.files())).hasMessageContaining(file).hasMessageContaining(place);
    }
}
