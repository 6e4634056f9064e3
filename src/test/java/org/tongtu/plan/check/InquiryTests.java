package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.plan.standard.SketchRegion.box;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.DefaultStandard;
import tools.jackson.databind.json.JsonMapper;

class InquiryTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration OVER = Duration.ofSeconds(-1);

    private final PlanStates plan = PlanStates.plan().with(DefaultStandard.things())
            .with(Thing.inEdition(1, PlanStates.id("area"), ThingKind.RULE, "area", Map.of("kind", CellValue.of("area-total"),
                    "severity", CellValue.of("warn"),
                    "parameters", CellValue.parse(JsonMapper.shared().readTree("{\"layer\": \"eco-redline\", \"indicator\": \"GH-01\"}")))))
            .target("GH-01", "region", PlanStates.FRAME.targetYear(), 1_000)
            .feature("mining-zone", "m", box(20, 10, 22, 12), "name", "矿")
            .feature("eco-redline", "r", box(10, 5, 40, 40), "name", "红线");

    /** Asked of its rule and its things alone, each is what a whole check says of it, also under another standard. */
    @Test
    void aFindingIsFoundAsTheWholeCheckFindsIt() {
        PlanState state = plan.state();
        PlanState without = PlanStates.plan().with(DefaultStandard.things()).state();
        assertThat(TwoTowns.check(state)).extracting(Finding::rule).contains("area", "mining-needs-restoration");
        for (Finding finding : TwoTowns.check(state)) {
            var inquiry = new Inquiry(TwoTowns.checking(), finding, LONG);
            assertThat(inquiry.in(state)).contains(finding);
            assertThat(inquiry.in(without)).isEmpty();
            assertThat(inquiry.in(state)).contains(finding);
        }
    }

    @Test
    void whatIsGivenUpForTimeIsNotTakenForGone() {
        PlanState state = plan.state();
        var hurried = new Checking(new TwoTowns(), TwoTowns.WORDING, OVER);
        List<Finding> asked = TwoTowns.check(state).stream().filter(it -> Set.of("area", "mining-needs-restoration").contains(it.rule())).toList();
        assertThat(asked).extracting(Finding::rule).contains("area", "mining-needs-restoration");
        for (Finding finding : asked) {
            assertThatThrownBy(() -> new Inquiry(TwoTowns.checking(), finding, OVER).in(state)).isInstanceOf(Inquiry.GivenUp.class);
            assertThatThrownBy(() -> new Inquiry(hurried, finding, LONG).in(state)).isInstanceOf(Inquiry.GivenUp.class);
        }
    }
}
