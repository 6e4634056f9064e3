package org.tongtu.plan.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongtu.plan.standard.Rule;

/**
 * What is to be done for one rule.
 *
 * @param subjects pieces of work that need nothing of each other
 * @param known what was found before and still holds
 */
record Work(Rule rule, List<Subjects> subjects, List<Finding> known) {

    private static final int SHARES = 8;

    /** Everything, share by share where the rule asks feature by feature. */
    static Work anew(Rule rule) {
        Stream<Subjects> subjects = Reach.of(rule) instanceof Reach.Whole
                ? Stream.of(new Subjects.All())
                : IntStream.range(0, SHARES).mapToObj(number -> new Subjects.Share(number, SHARES));
        return new Work(rule, subjects.toList(), List.of());
    }

    Stream<Task> tasks() {
        return subjects.stream().map(each -> new Task(rule, each));
    }

    /** One piece of it. */
    record Task(Rule rule, Subjects subjects) {}
}
