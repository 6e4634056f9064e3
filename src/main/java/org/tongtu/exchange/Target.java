package org.tongtu.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.LayerDefinition;

/**
 * Where a file is to come into.
 *
 * @param state as the person may see it
 * @param whole the same with what it deleted
 * @param proposal null while there is none yet, only the edition it will rest on
 * @param town whose file it is
 * @param crosswalk from the codes of the person's own town
 */
record Target(PlanState state, PlanState whole, LayerDefinition layer, @Nullable ProposalId proposal, int edition, JurisdictionCode town, Crosswalk crosswalk) {

    static Target of(DisclosedState state, PlanState whole, String layer, @Nullable ProposalId proposal, int edition,
            JurisdictionCode town) {
        LayerDefinition definition = state.layer(layer)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "standard.unknown-layer", layer));
        if (state.sight(layer) != Sight.WHOLE) {
            throw new Refused(Refused.Kind.FORBIDDEN, "exchange.coarse", definition.name());
        }
        return new Target(state, whole, definition, proposal, edition, town, Crosswalk.of(town, whole));
    }

    /** Whether the feature is there or was deleted by the proposal itself: then writing to it is a conflict that somebody decides. */
    boolean everHad(UUID id) {
        return state.find(id).isPresent() || whole instanceof OverlayState proposal && proposal.findEver(id).isPresent();
    }
}
