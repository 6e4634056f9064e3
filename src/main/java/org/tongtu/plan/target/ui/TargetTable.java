package org.tongtu.plan.target.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;

/** The table indicators × region and members, without any screen. */
final class TargetTable {

    private final Targets targets;
    private final List<Scope> scopes;

    /** @param scopes the columns: the region, then the members in the charter's order */
    TargetTable(Targets targets, List<Scope> scopes) {
        this.targets = targets;
        this.scopes = scopes;
    }

    List<TargetRow> rows(TargetFilter filter) {
        return indicators(filter.everyIndicator())
                .filter(filter::accepts)
                .map(indicator -> row(indicator, filter.year()))
                .filter(row -> !filter.onlyGaps() || scopes.stream().anyMatch(row::isGap))
                .toList();
    }

    private Stream<Indicator> indicators(boolean every) {
        Stream<Indicator> catalogue = Indicators.list().stream()
                .filter(indicator -> every || targets.indicators().contains(indicator.code()));
        Stream<Indicator> strangers = targets.indicators().stream()
                .filter(code -> Indicators.find(code).isEmpty())
                .map(TargetTable::stranger);
        return Stream.concat(catalogue, strangers);
    }

    private TargetRow row(Indicator indicator, int year) {
        Map<Scope, Target> cells = new LinkedHashMap<>();
        for (Scope scope : scopes) {
            targets.find(indicator.code(), scope, year).ifPresent(target -> cells.put(scope, target));
        }
        return new TargetRow(indicator, year, cells);
    }

    /** An indicator that the catalogue does not know is still shown, by its code. */
    private static Indicator stranger(String code) {
        return new Indicator(code, Localized.same(code), "", Indicator.Kind.BACKGROUND, Indicator.Direction.HOLD,
                Indicator.Aggregation.NONE, "", "");
    }
}
