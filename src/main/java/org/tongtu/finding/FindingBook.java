package org.tongtu.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.kernel.Refused;

/**
 * The register of a plan as it was read: what was found in its editions, undisclosed.
 *
 * @param checks of every edition, the earliest first
 * @param versions by finding, the earliest first
 */
record FindingBook(List<EditionCheck> checks, Map<UUID, List<FindingVersion>> versions) {

    /** The gravest first, then by rule. */
    static final Comparator<FindingVersion> ORDER = Comparator.comparing((FindingVersion it) -> it.finding().severity())
            .thenComparing(it -> it.finding().rule())
            .thenComparing(it -> it.finding().id());

    static FindingBook of(List<EditionCheck> checks, List<FindingVersion> versions) {
        return new FindingBook(checks, versions.stream()
                .collect(Collectors.groupingBy(it -> it.finding().id(), LinkedHashMap::new, Collectors.toList())));
    }

    int latest() {
        return checks.isEmpty() ? 0 : checks.getLast().edition();
    }

    /** @throws Refused where it is still being checked, or its check was given up and will be tried again */
    EditionCheck check(int edition) {
        return checks.stream().filter(it -> it.edition() == edition).findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, "finding.not-checked", edition));
    }

    boolean has(UUID finding, int edition) {
        return versions.getOrDefault(finding, List.of()).stream().anyMatch(it -> it.isIn(edition));
    }

    /** @throws Refused where nothing can be told of it yet */
    FindingBook requireChecked(int edition) {
        check(edition);
        return this;
    }

    /** What an edition has, as a reader may read it in that edition. */
    List<FindingVersion> in(int edition, Audience audience) {
        return versions.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.isIn(edition) && it.isToldTo(audience))
                .map(it -> it.toldTo(audience))
                .sorted(ORDER)
                .toList();
    }

    /** All there was until an edition, as that reader may read it. */
    Stream<FindingLife> lives(int edition, Audience audience) {
        return versions.values().stream()
                .flatMap(all -> FindingLife.told(all, edition, audience).stream())
                .sorted(Comparator.comparing(life -> life.last().last(), ORDER));
    }

    Optional<FindingLife> life(UUID finding, int edition, Audience audience) {
        return Optional.ofNullable(versions.get(finding)).flatMap(all -> FindingLife.told(all, edition, audience));
    }
}
