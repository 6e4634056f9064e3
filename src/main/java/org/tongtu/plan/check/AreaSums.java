package org.tongtu.plan.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Recent;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Selection;

/**
 * How much ground some features take in each member, and together. A proposal's sums are those counted in it last, or in its
 * edition, with what differs; they are counted in whole pieces of a square metre, so that all ways give the same.
 */
final class AreaSums {

    private static final int KEPT = 64;
    private static final double PIECES = 10_000;

    /** @param of an edition, or a proposal in whatever state */
    private record Asked(String of, Selection selection) {}

    private record Counted(PlanState state, Map<JurisdictionCode, Long> pieces) {}

    private final Ground ground;

    /** Another map for another ground: what was begun on the old one is nobody's to know. */
    private volatile Map<Asked, Counted> kept = recent();

    AreaSums(Ground ground) {
        this.ground = ground;
    }

    private static Map<Asked, Counted> recent() {
        return Collections.synchronizedMap(new Recent<>(KEPT));
    }

    void forget() {
        kept = recent();
    }

    /** Square metres by member; a member without any is left out. */
    Map<JurisdictionCode, Double> of(PlanState state, Selection selection) {
        Map<JurisdictionCode, Double> areas = new LinkedHashMap<>();
        pieces(state, selection).forEach((member, pieces) -> areas.put(member, pieces / PIECES));
        return areas;
    }

    private Map<JurisdictionCode, Long> pieces(PlanState state, Selection selection) {
        var asked = new Asked(state instanceof OverlayState proposal ? KnownFindings.name(proposal) : state.key(), selection);
        Map<Asked, Counted> known = kept;
        Counted last = known.get(asked);
        if (last != null && last.state().key().equals(state.key())) {
            return last.pieces();
        }
        var pieces = state instanceof OverlayState proposal ? changed(proposal, selection, last) : counted(state, selection);
        known.put(asked, new Counted(state, pieces));
        return pieces;
    }

    private Map<JurisdictionCode, Long> counted(PlanState state, Selection selection) {
        var pieces = new HashMap<JurisdictionCode, Long>();
        state.list(ThingKind.FEATURE, selection.layer()).forEach(thing -> add(pieces, thing, selection, 1));
        return pieces;
    }

    private Map<JurisdictionCode, Long> changed(OverlayState proposal, Selection selection, @Nullable Counted last) {
        return last != null && last.state() instanceof OverlayState before && before.base().key().equals(proposal.base().key())
                ? changed(before, last.pieces(), proposal, proposal.differing(before), selection)
                : changed(proposal.base(), pieces(proposal.base(), selection), proposal, proposal.changed(), selection);
    }

    private Map<JurisdictionCode, Long> changed(PlanState before, Map<JurisdictionCode, Long> known, PlanState after,
            Set<UUID> differing, Selection selection) {
        var pieces = new HashMap<>(known);
        differing.forEach(id -> {
            before.find(id).ifPresent(thing -> add(pieces, thing, selection, -1));
            after.find(id).ifPresent(thing -> add(pieces, thing, selection, 1));
        });
        return pieces;
    }

    private void add(Map<JurisdictionCode, Long> pieces, Thing thing, Selection selection, int sign) {
        if (selection.includes(thing)) {
            thing.geometry().map(ground::areas).orElse(Map.of()).forEach((member, area) ->
                    pieces.merge(member, sign * Math.round(area * PIECES), AreaSums::sum));
        }
    }

    /** Nothing, where none is left. */
    private static @Nullable Long sum(Long one, Long other) {
        return one + other == 0 ? null : Long.valueOf(one + other);
    }
}
