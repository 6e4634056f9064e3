package org.tongtu.plan.handdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.Editions;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.map.Sight;

/** A list of lines on its way out: what a layer keeps from somebody is not told by the names of its features. */
@Component
class DisclosedLines {

    private record Of(String plan, int edition) {}

    private final Disclosures disclosures;
    private final Editions editions;

    DisclosedLines(Disclosures disclosures, Editions editions) {
        this.disclosures = disclosures;
        this.editions = editions;
    }

    List<HandDownDetails> to(Actor actor, List<HandDownDetails> lines) {
        Map<Of, DisclosedState> states = new HashMap<>();
        return lines.stream()
                .map(line -> {
                    DisclosedState state = states.computeIfAbsent(new Of(line.plan().value(), line.edition()), of ->
                            disclosures.of(actor, editions.state(Actor.SYSTEM, line.plan(), line.edition())));
                    return isShown(state, line) ? line : line.withoutNames();
                })
                .toList();
    }

    private static boolean isShown(DisclosedState state, HandDownDetails line) {
        return line.kind() != ThingKind.FEATURE || state.sight(line.group()) == Sight.WHOLE;
    }
}
