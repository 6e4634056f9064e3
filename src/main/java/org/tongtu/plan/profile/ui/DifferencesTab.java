package org.tongtu.plan.profile.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.plan.profile.ProfileWords;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.plan.ui.StandardPanel;
import org.tongtu.uikit.Figures;

/** On One standard: what the members' own plans have different. */
@org.springframework.stereotype.Component
class DifferencesTab implements StandardPanel {

    private final Jurisdictions jurisdictions;
    private final Texts texts;
    private final Figures figures;

    DifferencesTab(Jurisdictions jurisdictions, Texts texts, Figures figures) {
        this.jurisdictions = jurisdictions;
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "profile.tab.differences";
    }

    @Override
    public Component create(Actor actor, ShownPlan shown) {
        return new DifferencesPanel(shown.state(), JurisdictionDetails.members(jurisdictions.list(actor)),
                locale -> new ProfileWords(texts, figures, Rules.of(shown.state()), Texts.supported(locale)));
    }

    /** Words for whoever reads the tab, which knows its language once it is shown. */
    interface WordsIn {
        ProfileWords of(Locale locale);
    }
}
