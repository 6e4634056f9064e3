package org.tongtu.plan.target.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Targets;

class TargetTableTests {

    private static final Scope A = Scope.of(JurisdictionCode.of("a"));
    private static final Scope B = Scope.of(JurisdictionCode.of("b"));

    private final TargetTable table = new TargetTable(
            Targets.of(PlanStates.plan()
                    .target("GH-01", "a", 2035, 18).target("GH-01", "b", 2035, 20).target("GH-01", "region", 2035, 38)
                    .target("GH-16", "a", 2035, 60)
                    .target("XX-1", "region", 2025, 7)
                    .state()),
            List.of(Scope.REGION, A, B));

    @Test
    void showsIndicatorsThatSomebodyHasATargetFor() {
        assertThat(table.rows(all(2035))).extracting(row -> row.indicator().code()).containsExactly("GH-01", "GH-16", "XX-1");
    }

    @Test
    void showsTheWholeCatalogueWhenAskedTo() {
        assertThat(table.rows(new TargetFilter("", null, 2035, false, true))).hasSize(206);
    }

    @Test
    void aPlaceLeftOutBesideFilledOnesIsAGap() {
        var rows = table.rows(new TargetFilter("", null, 2035, true, false));
        assertThat(rows).extracting(row -> row.indicator().code()).containsExactly("GH-16");
        assertThat(rows.getFirst().isGap(B)).isTrue();
        assertThat(rows.getFirst().isGap(A)).isFalse();
    }

    @Test
    void filtersByKindAndWords() {
        assertThat(table.rows(new TargetFilter("", Indicator.Kind.BINDING, 2035, false, false))).hasSize(1);
        assertThat(table.rows(new TargetFilter("REDLINE", null, 2035, false, false))).hasSize(1);
        assertThat(table.rows(new TargetFilter("gh-16", null, 2035, false, false))).hasSize(1);
    }

    private static TargetFilter all(int year) {
        return new TargetFilter("", null, year, false, false);
    }
}
