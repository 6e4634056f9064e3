package org.tongtu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongtu.kernel.Refused;

/** Addresses name plans, and people write addresses. */
class PlanIdTests {

    @Test
    void aPlanIsFoundByItsName() {
        assertThat(PlanId.find("jiaokou-2035")).contains(new PlanId("jiaokou-2035"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-2035", "Jiaokou", "交口", "a/b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aNameThatNoPlanCanBearIsRefusedAndNoFault(String written) {
        assertThat(PlanId.find(written)).isEmpty();
        assertThatThrownBy(() -> PlanId.parse(written)).isInstanceOf(Refused.class);
    }
}
