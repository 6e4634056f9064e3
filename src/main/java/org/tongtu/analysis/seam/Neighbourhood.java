package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongtu.kernel.Localized;

/**
 * How members lie to each other.
 *
 * @param borders the longest first
 * @param apart those beside each other where no border could be found
 * @param alone members without any border
 */
public record Neighbourhood(List<Border> borders, List<Apart> apart, List<Localized> alone) {

    /** Boundaries further apart than this are no border, metres. */
    public static final double TOLERANCE = Facing.TOLERANCE;

    public Neighbourhood {
        borders = List.copyOf(borders);
        apart = List.copyOf(apart);
        alone = List.copyOf(alone);
    }

    /** Two towns' border is the line of the first of them, and the other's where only that one faces it. */
    static Neighbourhood of(List<Town> towns) {
        Map<Town, List<Facing>> outlooks = new HashMap<>();
        towns.forEach(town -> outlooks.put(town, Outlook.of(town, towns)));
        var borders = new ArrayList<Border>();
        var apart = new ArrayList<Apart>();
        for (int i = 0; i < towns.size(); i++) {
            for (Town other : towns.subList(i + 1, towns.size())) {
                Town one = towns.get(i);
                List<Facing> faced = faced(outlooks, one, other);
                Border.between(one, other, faced.stream().filter(Facing::near).map(Facing::line).toList())
                        .ifPresent(borders::add);
                faced.stream().filter(face -> !face.near()).map(face -> new Apart(one, other, face.length(), face.metres()))
                        .reduce(Apart::and).ifPresent(apart::add);
            }
        }
        borders.sort(Comparator.comparingDouble(Border::length).reversed());
        List<Localized> alone = towns.stream().filter(town -> borders.stream().noneMatch(border -> border.isOf(town))).map(Town::name).toList();
        return new Neighbourhood(borders, apart, alone);
    }

    /** As the first sees it; where it sees nothing, as the other does: an exclave that lies on the first's ground unnoticed. */
    private static List<Facing> faced(Map<Town, List<Facing>> outlooks, Town one, Town other) {
        List<Facing> first = outlooks.getOrDefault(one, List.of()).stream().filter(face -> face.other() == other).toList();
        return Stream.concat(first.stream(), outlooks.getOrDefault(other, List.of()).stream()
                .filter(face -> face.other() == one)
                .flatMap(face -> face.beyond(first).stream())).toList();
    }

    /** Those of which no boundary is known have no border either. */
    Neighbourhood with(List<Localized> unbounded) {
        return new Neighbourhood(borders, apart, Stream.concat(alone.stream(), unbounded.stream()).toList());
    }
}
