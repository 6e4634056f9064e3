package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.tongtu.geodata.Grid;

/**
 * Which neighbour a town's outline faces where it is no neighbour's to the letter: boundaries of another year, or digitised
 * anew, run beside each other instead of upon each other. Whoever stands on the outline and looks straight out, or stands on
 * the neighbour's ground already, faces it.
 */
final class Outlook {

    private static final double STEP = 5;

    private static final double A_LITTLE = 0.3;

    /** What faces a neighbour is this many times as long as it is far from it; all else is a corner, or the mouth of a bay. */
    private static final int SLENDER = 3;

    private record Neighbour(Town town, boolean near) {}

    private record Seen(Neighbour neighbour, double metres) {}

    /** @param seen of its length, the neighbour in sight; @param metres away at most */
    private record Run(double from, double to, double seen, double metres) {

        double length() {
            return to - from;
        }

        Run and(Run later) {
            return new Run(from, later.to, seen + later.seen, Math.max(metres, later.metres));
        }
    }

    private final Town town;
    private final List<Town> others;
    private final List<Facing> found = new ArrayList<>();

    private Outlook(Town town, List<Town> others) {
        this.town = town;
        this.others = others;
    }

    static List<Facing> of(Town town, Collection<Town> all) {
        var outlook = new Outlook(town, all.stream()
                .filter(other -> other != town && other.liesWithin(town.boundary().getEnvelopeInternal(), Facing.BESIDE)).toList());
        Outlines.alone(town, outlook.others).forEach(line -> outlook.walk(new Stretch(line, 0)));
        return outlook.found;
    }

    private void walk(Stretch stretch) {
        Map<Neighbour, Run> open = new HashMap<>();
        int steps = (int) Math.ceil(stretch.end() / STEP);
        for (int i = 0; i < steps; i++) {
            double from = stretch.end() * i / steps;
            double to = stretch.end() * (i + 1) / steps;
            look(stretch, (from + to) / 2).ifPresent(seen -> open.compute(seen.neighbour(), (neighbour, run) ->
                    goOn(stretch, neighbour, run, new Run(from, to, to - from, seen.metres()))));
        }
        open.forEach((neighbour, run) -> end(stretch, neighbour, run));
    }

    /** Where one looks past it for a moment it is still the same. */
    private Run goOn(Stretch stretch, Neighbour neighbour, @Nullable Run before, Run now) {
        if (before != null && now.from() - before.to() <= 2 * Facing.TOLERANCE) {
            return before.and(now);
        }
        if (before != null) {
            end(stretch, neighbour, before);
        }
        return now;
    }

    private void end(Stretch stretch, Neighbour neighbour, Run run) {
        boolean beside = run.length() >= SLENDER * run.metres() && run.seen() >= run.length() / 2;
        if (beside && stretch.between(run.from(), run.to()) instanceof LineString line) {
            found.add(new Facing(neighbour.town(), neighbour.near(), line, run.length(), run.metres()));
        }
    }

    /** The nearest, if one looks at it. */
    private Optional<Seen> look(Stretch stretch, double chainage) {
        double out = town.covers(stretch.at(chainage, A_LITTLE)) ? -1 : 1;
        Coordinate place = stretch.at(chainage, out * A_LITTLE);
        Seen nearest = null;
        for (Town other : others) {
            if (other.liesWithin(Grid.FACTORY.createPoint(place).getEnvelopeInternal(), Facing.BESIDE)) {
                nearest = nearer(nearest, other, other.covers(place) ? 0 : other.toOutline(place));
            }
        }
        return Optional.ofNullable(nearest).filter(seen -> seen.metres() == 0 || isFaced(seen, place,
                stretch.at(chainage, out * seen.metres()), stretch.at(chainage, out * Math.max(2 * Facing.TOLERANCE, SLENDER * seen.metres()))));
    }

    private static @Nullable Seen nearer(@Nullable Seen known, Town other, double metres) {
        return metres > Facing.BESIDE || (known != null && known.metres() <= metres)
                ? known
                : new Seen(new Neighbour(other, metres <= Facing.TOLERANCE), metres);
    }

    private boolean isFaced(Seen seen, Coordinate from, Coordinate before, Coordinate beyond) {
        return seen.neighbour().town().ground().intersects(line(from, beyond)) && !town.ground().intersects(line(from, before));
    }

    private static LineString line(Coordinate from, Coordinate to) {
        return Grid.FACTORY.createLineString(new Coordinate[] {from, to});
    }
}
