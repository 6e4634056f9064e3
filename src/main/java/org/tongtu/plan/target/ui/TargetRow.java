package org.tongtu.plan.target.ui;

import java.util.Map;
import java.util.Optional;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;

/**
 * One line of the table of targets, for one year.
 *
 * @param cells what is stated; scopes without a target are absent
 */
record TargetRow(Indicator indicator, int year, Map<Scope, Target> cells) {

    Optional<Target> cell(Scope scope) {
        return Optional.ofNullable(cells.get(scope));
    }

    boolean hasValue(Scope scope) {
        return cell(scope).map(Target::value).isPresent();
    }

    /** Nobody filled this place although somebody filled another of the line. */
    boolean isGap(Scope scope) {
        return !hasValue(scope) && cells.keySet().stream().anyMatch(this::hasValue);
    }
}
