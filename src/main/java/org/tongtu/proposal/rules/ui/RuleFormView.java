package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.plan.standard.Rules;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** Where a rule is written in a proposal, with what it finds beside it. */
@Route(ProposalLinks.ROUTE + "/:number([0-9]{1,8})/rule")
@CssImport("./proposal/rules.css")
@PermitAll
class RuleFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RuleParts parts;
    private final transient EffectParts effects;
    private final transient RuleSearch search;
    private final transient InNameOf.Source names;
    private String title = "";

    RuleFormView(RuleParts parts, EffectParts effects, RuleSearch search, InNameOf.Source names) {
        this.parts = parts;
        this.effects = effects;
        this.search = search;
        this.names = names;
        addClassNames("page", "page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ProposalDetails proposal = parts.drafting().get(new ProposalId(event.getRouteParameters().getInteger("number").orElseThrow()));
        Optional<UUID> asked = event.getLocation().getQueryParameters().getSingleParameter(RuleLinks.RULE).flatMap(Ids::find);
        Optional<Thing> rule = asked.flatMap(id -> parts.after(proposal.id()).find(id)).filter(thing -> thing.kind() == ThingKind.RULE);
        title = rule.map(thing -> getTranslation("rules.title", parts.things().title(parts.after(proposal.id()), thing, getLocale())))
                .orElse(getTranslation("rules.new"));
        var header = new PageHeader(title).explain(getTranslation("rules.form-intro", proposal.id().number() + "", proposal.summary().title()))
                .offer(new Anchor(RuleLinks.tab(proposal.id()), getTranslation("rules.back")));
        add(header);
        header.scrollIntoView(); // not where the page before was left
        if (!parts.drafting().mayWrite(proposal.id())) {
            add(new EmptyState(VaadinIcon.HAND, getTranslation("rules.not-yours"), getTranslation("rules.not-yours-text")));
        } else if (asked.isPresent() && rule.isEmpty()) {
            add(new EmptyState(VaadinIcon.QUESTION_CIRCLE_O, getTranslation("rules.unknown"), getTranslation("rules.unknown-text")));
        } else if (rule.filter(thing -> isStatutory(proposal.id(), thing)).isPresent()) {
            add(new EmptyState(VaadinIcon.LOCK, getTranslation("rules.statutory"), getTranslation("rules.statutory-text")));
        } else {
            show(proposal, rule);
        }
    }

    private boolean isStatutory(ProposalId proposal, Thing rule) {
        return parts.drafting().before(proposal).find(rule.id()).filter(Rules::isStatutory).isPresent();
    }

    private void show(ProposalDetails proposal, Optional<Thing> rule) {
        RuleDraft begun = rule.map(RuleDraft::of).orElseGet(() -> RuleDraft.begin(Ids.next()));
        var writing = new RuleWriting(rule.orElseGet(() -> new Thing(begun.id(), ThingKind.RULE, begun.code(), new TreeMap<>(Map.of()))));
        var work = new RuleWork(parts, effects, search, proposal.id(), begun);
        var names = new InNameOf(this.names, proposal);
        var save = new Button(getTranslation("rules.save"), click -> work.sound().ifPresent(draft ->
                names.write(writing.writes(draft), "rules.saved", RuleLinks.tab(proposal.id()))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(save);
        acts.addClassName("page-actions");
        rule.ifPresent(thing -> acts.add(new Button(getTranslation("rules.remove"), click ->
                Confirm.askDanger("rules.removing", () -> names.write(writing.end(), "rules.saved", RuleLinks.tab(proposal.id()))))));
        work.below(names, acts);
        add(work);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
