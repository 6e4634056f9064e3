package org.tongtu.plan.check;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.RuleHead;

/**
 * What can bring a finding about or put an end to it: whatever else changes leaves it as it is.
 *
 * @param things that it names
 * @param layers whose features count, wherever they lie
 * @param targets whether targets count
 */
public record Bearing(Set<UUID> things, Set<String> layers, boolean targets) {

    /** By its rule as any of several standards has it. */
    static Bearing of(Finding finding, List<Standard> standards) {
        List<Reach> reaches = standards.stream()
                .flatMap(standard -> standard.rules().stream())
                .filter(rule -> RuleHead.joint(rule.head().code()).equals(finding.jointRule()))
                .map(Reach::of)
                .toList();
        return new Bearing(Set.copyOf(finding.things()), reaches.stream().flatMap(Bearing::layers).collect(Collectors.toSet()),
                reaches.stream().anyMatch(reach -> reach instanceof Reach.Whole whole && whole.targets()));
    }

    private static Stream<String> layers(Reach reach) {
        return switch (reach) {
            case Reach.Named _ -> Stream.empty();
            case Reach.Around around -> around.about().stream();
            case Reach.Whole whole -> whole.layers().stream();
        };
    }

    public boolean includes(UUID thing, ThingKind kind, String group) {
        return things.contains(thing)
                || Checks.STANDARD.contains(kind)
                || kind == ThingKind.TARGET && targets
                || kind == ThingKind.FEATURE && layers.contains(group);
    }
}
