package org.tongtu.plan.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LandUseTests {

    @Test
    void knowsAll175ClassesInThreeLevels() {
        assertThat(LandUse.list()).hasSize(175);
        assertThat(LandUse.below(null)).hasSize(24);
        assertThat(LandUse.list()).filteredOn(code -> code.code().length() == 4).hasSize(111);
        assertThat(LandUse.list()).filteredOn(code -> code.code().length() == 6).hasSize(40);
    }

    @Test
    void everyClassHasAColourAndTwoNames() {
        assertThat(LandUse.list()).allSatisfy(code -> {
            assertThat(code.colour()).matches("#[0-9A-F]{6}");
            assertThat(code.name().zh()).isNotBlank();
            assertThat(code.name().en()).isNotBlank();
        });
    }

    @Test
    void readsCodesPaddedToSixDigits() {
        assertThat(LandUse.find("010000").orElseThrow().name().zh()).isEqualTo("耕地");
        assertThat(LandUse.find("100000").orElseThrow().code()).isEqualTo("10");
        assertThat(LandUse.find("131000").orElseThrow().name().zh()).isEqualTo("消防用地");
        assertThat(LandUse.find("070101").orElseThrow().code()).isEqualTo("070101");
    }

    @Test
    void knowsNoCodeThatTheGuideDoesNotList() {
        assertThat(LandUse.find("9901")).isEmpty();
        assertThat(LandUse.find("")).isEmpty();
        assertThat(LandUse.find("0100")).isEmpty();
    }

    @Test
    void padsAndReadsBackEveryClass() {
        assertThat(LandUse.list())
                .allSatisfy(code -> assertThat(LandUse.find(LandUse.padded(code.code()))).hasValue(code));
    }
}
