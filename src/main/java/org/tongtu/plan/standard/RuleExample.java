package org.tongtu.plan.standard;

import java.util.List;
import java.util.stream.Stream;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/**
 * A case that a rule lets pass or finds fault with, for people to see what is meant and for tests to see that the check means the
 * same.
 *
 * @param words what is drawn, and why it passes or fails
 * @param things features of the {@link SketchRegion}, and targets of its towns {@code a} and {@code b} and of the region
 */
public record RuleExample(String rule, boolean passes, Localized words, List<Thing> things) {

    Stream<String> layers() {
        return things.stream().filter(thing -> thing.kind() == ThingKind.FEATURE).map(Thing::group);
    }
}
