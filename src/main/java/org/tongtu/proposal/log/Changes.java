package org.tongtu.proposal.log;

import java.util.List;
import java.util.Optional;
import org.tongtu.plan.Change;
import org.tongtu.plan.Thing;
import org.tongtu.plan.compare.Comparison;

/** The difference between a proposal and its edition. A thing that came and went again is no difference. */
final class Changes {

    private Changes() {}

    static List<Change> between(Fold fold) {
        return fold.written().values().stream()
                .sorted(Comparison.STABLE)
                .flatMap(thing -> Comparison.of(fold.base().find(thing.id()), Optional.of(thing).filter(Thing::isAlive)).stream())
                .toList();
    }
}
