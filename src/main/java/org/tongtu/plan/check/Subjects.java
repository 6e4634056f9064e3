package org.tongtu.plan.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Selection;

/** Which features a rule is evaluated for: all, a share of all, or those that changed. */
sealed interface Subjects {

    /** The features of a selection that are to be looked at. */
    Collection<Thing> of(PlanState state, Selection selection);

    /** The features of any layer that are to be looked at. */
    Collection<Thing> ofAnyLayer(PlanState state);

    /** Everything: a full check. */
    record All() implements Subjects {

        @Override
        public Collection<Thing> of(PlanState state, Selection selection) {
            return state.list(ThingKind.FEATURE, selection.layer()).stream()
                    .filter(selection::includes)
                    .toList();
        }

        @Override
        public Collection<Thing> ofAnyLayer(PlanState state) {
            return state.list(ThingKind.FEATURE);
        }
    }

    /** One of several shares of everything, so that several can be looked at at once. */
    record Share(int number, int of) implements Subjects {

        @Override
        public List<Thing> of(PlanState state, Selection selection) {
            return share(state.list(ThingKind.FEATURE, selection.layer())).stream().filter(selection::includes).toList();
        }

        @Override
        public List<Thing> ofAnyLayer(PlanState state) {
            return share(state.list(ThingKind.FEATURE));
        }

        private List<Thing> share(Collection<Thing> all) {
            List<Thing> list = List.copyOf(all);
            return list.subList((int) ((long) list.size() * number / of), (int) ((long) list.size() * (number + 1) / of));
        }
    }

    /** Some: what changed since the previous check. */
    record Some(Set<UUID> changed) implements Subjects {

        @Override
        public List<Thing> of(PlanState state, Selection selection) {
            return ofAnyLayer(state).stream().filter(selection::includes).toList();
        }

        @Override
        public List<Thing> ofAnyLayer(PlanState state) {
            return changed.stream()
                    .flatMap(id -> state.find(id).stream())
                    .filter(thing -> thing.kind() == ThingKind.FEATURE)
                    .toList();
        }
    }
}
