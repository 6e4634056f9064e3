package org.tongtu.proposal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTests {

    @ParameterizedTest
    @ValueSource(strings = {"e1", "e27", "p12", "p12.0", "p12.34"})
    void aMomentIsReadAsItIsWritten(String word) {
        assertThat(Moment.parse(word)).hasToString(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e0", "e", "p", "p0", "e1.2", "12", "p12.", "p99999999999", "e1;drop", "p1.9999999999999999"})
    void whatNamesNoMomentIsRefused(String word) {
        assertThatThrownBy(() -> Moment.parse(word)).hasMessageContaining("history.moment");
    }
}
