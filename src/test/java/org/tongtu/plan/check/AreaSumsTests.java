package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.plan.standard.SketchRegion.box;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.standard.Selection;

class AreaSumsTests {

    private static final Selection REDLINE = Selection.all("eco-redline");

    private final AreaSums sums = new AreaSums(new TwoTowns());

    /** The same log may be laid over either, and its sequence alone does not tell which. */
    @Test
    void aProposalOverAnotherEditionHasSumsOfItsOwn() {
        PlanState one = PlanStates.plan().feature("eco-redline", "a", box(10, 10, 20, 20)).state();
        PlanState other = PlanStates.plan().feature("eco-redline", "a", box(10, 10, 20, 20)).feature("eco-redline", "b", box(30, 10, 40, 20)).state();
        double first = area(new OverlayState(one, "test@p1.1", Map.of()));
        assertThat(area(new OverlayState(other, "test@p1.1", Map.of()))).isGreaterThan(1.9 * first);
        assertThat(area(new OverlayState(one, "test@p1.1", Map.of()))).isEqualTo(first);
    }

    private double area(PlanState state) {
        return sums.of(state, REDLINE, new TimeLimit()).getOrDefault(TwoTowns.A, 0.0);
    }
}
