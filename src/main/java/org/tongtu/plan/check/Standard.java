package org.tongtu.plan.check;

import java.util.List;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.standard.SelectionWords;

/** What a state is checked against, read from it once. */
record Standard(Layers layers, List<Rule> rules, SelectionWords words) {

    static Standard of(PlanState state) {
        Layers layers = Layers.of(state);
        return new Standard(layers, Rules.of(state).list(), new SelectionWords(layers));
    }
}
