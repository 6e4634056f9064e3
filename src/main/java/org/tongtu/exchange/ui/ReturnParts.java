package org.tongtu.exchange.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.plan.Editions;
import org.tongtu.plan.Plans;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.map.MapSources;
import org.tongtu.plan.map.ui.RegionMaps;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.ui.CauseSource;

/** What a file on its way back is handed in and looked at with. */
@Component
class ReturnParts {

    private final CurrentActor current;
    private final Proposals proposals;
    private final Plans plans;
    private final Editions editions;
    private final Disclosures disclosures;
    private final RegionMaps maps;
    private final ObjectProvider<CauseSource> causes;

    ReturnParts(CurrentActor current, Proposals proposals, Plans plans, Editions editions, Disclosures disclosures, RegionMaps maps,
            ObjectProvider<CauseSource> causes) {
        this.current = current;
        this.proposals = proposals;
        this.plans = plans;
        this.editions = editions;
        this.disclosures = disclosures;
        this.maps = maps;
        this.causes = causes;
    }

    Actor actor() {
        return current.get();
    }

    ProposalDetails proposal(ProposalId id) {
        return proposals.get(actor(), id);
    }

    /** In whose name the person may write into the proposal now. */
    List<JurisdictionCode> writers(ProposalId proposal) {
        return proposals.writersFor(actor(), proposal);
    }

    /** A role may have ended since the page was opened. */
    JurisdictionCode requireWriter(ProposalId proposal, JurisdictionCode town) {
        if (!writers(proposal).contains(town)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "exchange.no-writer", proposal.number(), town);
        }
        return town;
    }

    /** The edition's map, below what the file changes. */
    LeafletMap map(ProposalDetails proposal, Locale locale) {
        var plan = plans.get(actor(), proposal.summary().plan());
        LeafletMap map = maps.create(actor(), plan.attribution(), locale);
        map.setLayers(MapSources.of(state(proposal), proposal.edition(), locale));
        return map;
    }

    DisclosedState state(ProposalDetails proposal) {
        return disclosures.of(actor(), editions.state(actor(), proposal.summary().plan(), proposal.edition()));
    }

    /** What an amendment may answer to; nothing while it is a draft. */
    List<CauseSource.Cause> causes(ProposalDetails proposal, Locale locale) {
        return proposal.summary().state() == ProposalState.DRAFT
                ? List.of()
                : causes.stream().flatMap(source -> source.causes(proposal, actor(), locale).stream()).toList();
    }
}
