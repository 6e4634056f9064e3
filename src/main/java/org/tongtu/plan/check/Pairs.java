package org.tongtu.plan.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/** Pairs of features, one of each selection, whose boxes come within a distance; each pair is looked at once, all those of a feature in a row. */
final class Pairs {

    private record Pair(UUID one, UUID other) {}

    private final Rule rule;
    private final Selection layer;
    private final Selection other;
    private final double metres;
    private final Examination run;
    private Predicate<Thing> worth = feature -> true;

    /** Where both of a pair may be asked for the other. */
    private final Set<Pair> seen = new HashSet<>();

    Pairs(Rule rule, Selection layer, Selection other, double metres, Examination run) {
        this.rule = rule;
        this.layer = layer;
        this.other = other;
        this.metres = metres;
        this.run = run;
    }

    /** Only features that may have somebody near are asked. */
    Pairs where(Predicate<Thing> worth) {
        this.worth = worth;
        return this;
    }

    void forEach(Subjects subjects, BiConsumer<Thing, Thing> compare) {
        boolean alike = layer.equals(other);
        if (subjects instanceof Subjects.Some) {
            subjects.of(run.state(), layer).forEach(one -> near(one, other).forEach(two -> meetOnce(one, two, compare)));
            subjects.of(run.state(), other).forEach(two -> near(two, layer).forEach(one -> meetOnce(one, two, compare)));
        } else {
            subjects.of(run.state(), layer).forEach(one -> near(one, other).stream()
                    .filter(two -> !alike || one.id().compareTo(two.id()) < 0)
                    .forEach(two -> meet(one, two, compare)));
        }
    }

    private List<Thing> near(Thing feature, Selection wanted) {
        return Optional.of(feature).filter(worth).flatMap(Thing::geometry)
                .map(geometry -> run.near(feature, wanted, Ellipsoid.around(geometry.getEnvelopeInternal(), metres)))
                .orElse(List.of());
    }

    private void meetOnce(Thing one, Thing two, BiConsumer<Thing, Thing> compare) {
        if (layer.equals(other) && one.id().compareTo(two.id()) > 0) {
            meetOnce(two, one, compare);
        } else if (seen.add(new Pair(one.id(), two.id()))) {
            meet(one, two, compare);
        }
    }

    private void meet(Thing one, Thing two, BiConsumer<Thing, Thing> compare) {
        run.time().check();
        try {
            compare.accept(one, two);
        } catch (RuntimeException broken) {
            run.couldNotEvaluate(rule, List.of(one, two), broken);
        }
    }
}
