package org.tongtu.plan.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Supplier;
import org.tongtu.identity.CurrentActor;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.standard.ui.CodesPanel;
import org.tongtu.plan.standard.ui.LayersPanel;
import org.tongtu.plan.text.ui.TextPanel;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.plan.ui.ShownPlans;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** 一套标准: the rules and what they find, the codes, the layers, and the plan's text. */
@Route("standard")
@Menu(order = 4, title = "check.menu", icon = "vaadin:scale")
@PermitAll
class StandardView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient CurrentActor current;
    private final transient ShownPlans plans;
    private final transient Jurisdictions jurisdictions;
    private final transient StandardParts parts;

    StandardView(CurrentActor current, ShownPlans plans, Jurisdictions jurisdictions, StandardParts parts) {
        this.current = current;
        this.plans = plans;
        this.jurisdictions = jurisdictions;
        this.parts = parts;
        addClassNames("page", "page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("check.title")).explain(getTranslation("check.intro")));
        QueryParameters asked = event.getLocation().getQueryParameters();
        plans.find(current.get(), asked).ifPresentOrElse(shown -> show(shown, asked), () -> add(new EmptyState(
                VaadinIcon.SCALE, getTranslation("check.empty"), getTranslation("check.empty-text"))));
    }

    private void show(ShownPlan shown, QueryParameters asked) {
        add(new Span(getTranslation("check.edition", shown.plan().title(), shown.edition().number() + "")));
        RulesPanel rules = rules(shown);
        asked.getSingleParameter("rule")
                .flatMap(code -> Rules.of(shown.state()).find(code))
                .ifPresent(rules::choose);
        var tabs = new TabSheet();
        tabs.addClassName("full-width");
        tabs.add(getTranslation("check.tab.rules"), rules);
        tabs.add(getTranslation("standard.tab.codes"), new CodesPanel());
        tabs.add(getTranslation("standard.tab.layers"), new LayersPanel(shown.state()));
        tabs.add(getTranslation("check.tab.text"), new TextPanel(shown.state()));
        parts.panels().forEach(panel -> {
            Tab tab = once(tabs, getTranslation(panel.titleKey()), () -> panel.create(current.get(), shown));
            asked.getSingleParameter("tab").filter(panel.titleKey()::equals).ifPresent(wanted -> tabs.setSelectedTab(tab));
        });
        asked.getSingleParameter("clause").ifPresent(clause -> tabs.setSelectedIndex(3));
        add(tabs);
    }

    /** What upper modules have to say may take a while to find out: asked for when somebody opens it, and then once. */
    private static Tab once(TabSheet tabs, String title, Supplier<Component> content) {
        var place = new Div();
        Tab tab = tabs.add(title, place);
        tabs.addSelectedChangeListener(change -> {
            if (change.getSelectedTab() == tab && place.getComponentCount() == 0) {
                place.add(content.get());
            }
        });
        return tab;
    }

    private RulesPanel rules(ShownPlan shown) {
        return new RulesPanel(shown.state(), parts.findings(current.get(), shown), parts,
                JurisdictionDetails.members(jurisdictions.list(current.get())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("check.title");
    }
}
