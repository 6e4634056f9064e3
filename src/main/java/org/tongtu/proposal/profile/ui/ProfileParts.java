package org.tongtu.proposal.profile.ui;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.ProfileWords;
import org.tongtu.plan.standard.Rules;
import org.tongtu.proposal.ui.Drafting;
import org.tongtu.uikit.Figures;

/** What the screens of a proposal's profiles are put together from. */
@Component
record ProfileParts(Drafting drafting, Jurisdictions jurisdictions, Texts texts, Figures figures) {

    Map<JurisdictionCode, Localized> members() {
        return JurisdictionDetails.members(jurisdictions.list(drafting.actor()));
    }

    ProfileWords words(PlanState state, Locale locale) {
        return new ProfileWords(texts, figures, Rules.of(state), Texts.supported(locale));
    }
}
