package org.tongtu.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongtu.exchange.Returned;
import org.tongtu.kernel.JurisdictionCode;

/** In whose name a file is taken over before anybody has said so. */
class ReturnDecisionTests {

    private static final JurisdictionCode A = JurisdictionCode.of("a");
    private static final JurisdictionCode B = JurisdictionCode.of("b");

    @Test
    void theTownWhoseFileItIsComesFirst() {
        assertThat(proposed(B, List.of(A, B))).isEqualTo(B);
    }

    @Test
    void whoMayNoLongerWriteForItWritesForAnother() {
        assertThat(proposed(B, List.of(A))).isEqualTo(A);
    }

    private static Object proposed(JurisdictionCode whose, List<JurisdictionCode> writers) {
        var decision = new ReturnDecision(new ReturnWords(new Div()), new Returned("own.zip", whose, "landuse", List.of(), List.of(), null), writers, List.of(), false);
        return decision.getChildren().filter(Select.class::isInstance).map(child -> ((Select<?>) child).getValue()).findFirst().orElseThrow();
    }
}
