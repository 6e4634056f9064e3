package org.tongtu.proposal.profile.ui;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.language.Texts;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.ProfileWords;
import org.tongtu.plan.standard.Rules;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.Operations;
import org.tongtu.uikit.Figures;

/** What the screens of a proposal's profiles are put together from. */
@Component
record ProfileParts(CurrentActor current, Proposals proposals, ProposalChanges changes, Operations operations,
        Jurisdictions jurisdictions, Texts texts, Figures figures) {

    Actor actor() {
        return current.get();
    }

    ProposalDetails get(ProposalId id) {
        return proposals.get(actor(), id);
    }

    PlanState after(ProposalId id) {
        return changes.after(actor(), id);
    }

    boolean mayWrite(ProposalId id) {
        return !proposals.writersFor(actor(), id).isEmpty() && operations.isOpen(actor(), id);
    }

    Map<JurisdictionCode, Localized> members() {
        return JurisdictionDetails.members(jurisdictions.list(actor()));
    }

    ProfileWords words(PlanState state, Locale locale) {
        return new ProfileWords(texts, figures, Rules.of(state), Texts.supported(locale));
    }
}
