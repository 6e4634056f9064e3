package org.tongtu.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.tongtu.finding.EditionConformity;
import org.tongtu.finding.Findings;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.plan.ui.StandardPanel;

/** In One standard: how far the edition conforms, town by town, and whether it is getting better. */
@org.springframework.stereotype.Component
class ConformityTab implements StandardPanel {

    private final Findings findings;
    private final FindingTexts texts;

    ConformityTab(Findings findings, FindingTexts texts) {
        this.findings = findings;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "finding.conformity";
    }

    @Override
    public Component create(Actor actor, ShownPlan shown) {
        int edition = shown.edition().number();
        List<EditionConformity> trend = findings.conformity(actor, shown.plan().id(), edition);
        boolean isChecked = !trend.isEmpty() && trend.getLast().edition().number() == edition;
        return isChecked ? new ConformityPanel(texts, trend) : new Paragraph(I18NProvider.translate("finding.checking", edition));
    }
}
