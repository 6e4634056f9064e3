package org.tongtu.plan.profile.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.profile.Differences;
import org.tongtu.plan.profile.ImportedFile;
import org.tongtu.plan.profile.ImportedFiles;
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
    private final ObjectProvider<ImportedFiles> files;

    DifferencesTab(Jurisdictions jurisdictions, Texts texts, Figures figures, ObjectProvider<ImportedFiles> files) {
        this.jurisdictions = jurisdictions;
        this.texts = texts;
        this.figures = figures;
        this.files = files;
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
        Map<JurisdictionCode, Localized> members = JurisdictionDetails.members(jurisdictions.list(actor));
        List<ImportedFile> imported = files.stream().flatMap(each -> each.list(actor, shown.state()).stream()).toList();
        return new DifferencesPanel(Differences.of(shown.state(), members.keySet(), imported), members,
                locale -> words(shown, Texts.supported(locale)));
    }

    private DifferenceWords words(ShownPlan shown, Locale locale) {
        return new DifferenceWords(texts, figures, new ProfileWords(texts, figures, Rules.of(shown.state()), locale), locale);
    }

    /** Words for whoever reads the tab, which knows its language once it is shown. */
    interface WordsIn {
        DifferenceWords of(Locale locale);
    }
}
