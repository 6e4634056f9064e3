package org.tongtu.plan.handdown.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.Plans;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** 规划版本: every edition of every plan, the newest first, with its approval and its hand-down list. */
@Route("editions")
@Menu(order = 82, title = "plan.editions", icon = "vaadin:archives")
@PermitAll
class EditionsView extends Main implements HasDynamicTitle {

    private final transient CurrentActor current;
    private final transient Plans plans;
    private final transient Editions editions;
    private final transient EditionCards cards;
    private final Div content = new Div();

    EditionsView(CurrentActor current, Plans plans, Editions editions, EditionCards cards) {
        this.current = current;
        this.plans = plans;
        this.editions = editions;
        this.cards = cards;
        addClassName("page");
        add(new PageHeader(getTranslation("plan.editions")).explain(getTranslation("plan.editions.intro")), content);
        show();
    }

    private void show() {
        Actor actor = current.get();
        content.removeAll();
        List<PlanDetails> all = plans.list(actor);
        if (all.isEmpty()) {
            content.add(new EmptyState(VaadinIcon.ARCHIVES, getTranslation("plan.editions.empty"), getTranslation("plan.editions.empty-text")));
        }
        all.forEach(plan -> show(actor, plan));
    }

    private void show(Actor actor, PlanDetails plan) {
        content.add(new H2(plan.title().in(getLocale())));
        int inForce = editions.current(actor, plan.id()).number();
        for (EditionSummary edition : editions.list(actor, plan.id())) {
            content.add(cards.create(actor, edition, edition.number() == inForce, this::show));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.editions");
    }
}
