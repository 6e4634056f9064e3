package org.tongtu.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

class ClausesTests {

    @Test
    void clausesComeInTheOrderOfTheirNumbers() {
        var state = PlanStates.plan().with(clause("10")).with(clause("4.10")).with(clause("4.9")).with(clause("2")).state();
        assertThat(Clauses.of(state).list()).extracting(Clause::number).containsExactly("2", "4.9", "4.10", "10");
    }

    @Test
    void aTextInOneLanguageIsShownInBoth() {
        assertThat(Clauses.read(clause("1")).text().en()).isEqualTo("条文1");
    }

    private static Thing clause(String number) {
        return Thing.inEdition(1, PlanStates.id(number), ThingKind.CLAUSE, "", Map.of(
                "number", CellValue.of(number), "text_zh", CellValue.of("条文" + number)));
    }
}
