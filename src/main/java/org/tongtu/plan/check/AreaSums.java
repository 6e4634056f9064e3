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

    private record Wanted(Selection selection, TimeLimit time) {}

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
    Map<JurisdictionCode, Double> of(PlanState state, Selection selection, TimeLimit time) {
        Map<JurisdictionCode, Double> areas = new LinkedHashMap<>();
        pieces(state, new Wanted(selection, time)).forEach((member, pieces) -> areas.put(member, pieces / PIECES));
        return areas;
    }

    private Map<JurisdictionCode, Long> pieces(PlanState state, Wanted wanted) {
        var asked = new Asked(state instanceof OverlayState proposal ? KnownFindings.name(proposal) : state.key(), wanted.selection());
        Map<Asked, Counted> known = kept;
        Counted last = known.get(asked);
        if (last != null && isSame(last.state(), state)) {
            return last.pieces();
        }
        var pieces = state instanceof OverlayState proposal ? changed(proposal, wanted, last) : counted(state, wanted);
        known.put(asked, new Counted(state, pieces));
        return pieces;
    }

    private static boolean isSame(PlanState one, PlanState other) {
        return one.key().equals(other.key()) && (!(other instanceof OverlayState proposal) || isOnSameEdition(one, proposal));
    }

    private static boolean isOnSameEdition(PlanState state, OverlayState proposal) {
        return state instanceof OverlayState other && other.base().key().equals(proposal.base().key());
    }

    private Map<JurisdictionCode, Long> counted(PlanState state, Wanted wanted) {
        var pieces = new HashMap<JurisdictionCode, Long>();
        state.list(ThingKind.FEATURE, wanted.selection().layer()).forEach(thing -> add(pieces, thing, wanted, 1));
        return pieces;
    }

    private Map<JurisdictionCode, Long> changed(OverlayState proposal, Wanted wanted, @Nullable Counted last) {
        return last != null && last.state() instanceof OverlayState before && isOnSameEdition(before, proposal)
                ? changed(before, last.pieces(), proposal, proposal.differing(before), wanted)
                : changed(proposal.base(), pieces(proposal.base(), wanted), proposal, proposal.changed(), wanted);
    }

    private Map<JurisdictionCode, Long> changed(PlanState before, Map<JurisdictionCode, Long> known, PlanState after,
            Set<UUID> differing, Wanted wanted) {
        var pieces = new HashMap<>(known);
        differing.forEach(id -> {
            before.find(id).ifPresent(thing -> add(pieces, thing, wanted, -1));
            after.find(id).ifPresent(thing -> add(pieces, thing, wanted, 1));
        });
        return pieces;
    }

    private void add(Map<JurisdictionCode, Long> pieces, Thing thing, Wanted wanted, int sign) {
        if (wanted.selection().includes(thing)) {
            wanted.time().check();
            thing.geometry().map(ground::areas).orElse(Map.of()).forEach((member, area) ->
                    pieces.merge(member, sign * Math.round(area * PIECES), AreaSums::sum));
        }
    }

    /** Nothing, where none is left. */
    private static @Nullable Long sum(Long one, Long other) {
        return one + other == 0 ? null : Long.valueOf(one + other);
    }
}
