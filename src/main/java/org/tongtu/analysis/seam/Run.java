package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Along how much of a border the same thing is to be said. */
record Run<T>(T what, double from, double to) {

    /** One looks at the ground every so many metres. */
    private static final double STEP = 10;

    /** @param what nothing where all is well */
    record Seen<T>(@Nullable T what) {}

    /** @param look by chainage; empty where one cannot see, and what was said before goes on */
    static <T> List<Run<T>> along(Stretch stretch, DoubleFunction<Optional<Seen<T>>> look) {
        var runs = new ArrayList<Run<T>>();
        int steps = (int) Math.max(1, Math.round((stretch.end() - stretch.start()) / STEP));
        double step = (stretch.end() - stretch.start()) / steps;
        T before = null;
        for (int i = 0; i < steps; i++) {
            double from = stretch.start() + i * step;
            Optional<Seen<T>> seen = look.apply(from + step / 2);
            T what = seen.isPresent() ? seen.get().what() : before;
            if (what != null && what.equals(before)) {
                runs.add(new Run<>(what, runs.removeLast().from(), from + step));
            } else if (what != null) {
                runs.add(new Run<>(what, from, from + step));
            }
            before = what;
        }
        return runs;
    }

    double length() {
        return to - from;
    }
}
