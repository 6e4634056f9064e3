package org.tongtu.analysis.seam;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Walks a border and notes where the boundaries of the two towns are not one line: ground of nobody's, or of both. */
final class BoundaryStops {

    /** What reaches over a border by less concerns nobody, here as for the territories themselves; metres. */
    private static final double FIT = 1;

    private static final double STEP = 10;

    private final Border border;

    BoundaryStops(Border border) {
        this.border = border;
    }

    List<Stop> list() {
        return border.stretches().stream()
                .flatMap(stretch -> Run.along(stretch, chainage -> look(stretch, chainage)).stream().map(run -> stop(stretch, run)))
                .toList();
    }

    private Optional<Run.Seen<StopKind>> look(Stretch stretch, double chainage) {
        return Banks.of(border, stretch, chainage).map(banks -> new Run.Seen<>(
                banks.gap() > FIT ? StopKind.BOUNDARY_GAP : banks.overlap() > FIT ? StopKind.BOUNDARY_OVERLAP : null));
    }

    private Stop stop(Stretch stretch, Run<StopKind> run) {
        double widest = DoubleStream.iterate(run.from() + STEP / 2, chainage -> chainage < run.to(), chainage -> chainage + STEP)
                .flatMap(chainage -> Banks.of(border, stretch, chainage).stream()
                        .mapToDouble(banks -> run.what() == StopKind.BOUNDARY_GAP ? banks.gap() : banks.overlap()))
                .max().orElse(FIT);
        return new Stop(run.what(), null, run.from(), stretch.between(run.from(), run.to()), null, null, widest, List.of());
    }
}
