package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.EffectOnState;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.Live;

/** "This would add 14 findings and clear 3, here": on the edition in force, and on every other open proposal. */
@CssImport("./proposal/rules.css")
class EffectPanel extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(EffectPanel.class);

    private final transient EffectParts parts;
    private final transient ProposalId proposal;
    private final Locale locale;
    private boolean begun;
    private final Div told = new Div();
    private transient @Nullable EffectMap map;

    EffectPanel(EffectParts parts, ProposalId proposal) {
        this.parts = parts;
        this.proposal = proposal;
        this.locale = RuleParts.supported(getLocale());
        addClassName("effect-panel");
        told.getElement().setAttribute("aria-live", "polite");
        told.add(new Paragraph(getTranslation("rules.effect.under-way")));
        add(told);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        Live.on(ui);
        if (!begun) {
            begun = true;
            Actor actor = parts.actor();
            Thread.startVirtualThread(() -> find(ui, actor));
        }
    }

    private void find(UI ui, Actor actor) {
        try {
            List<EffectOnState> effects = parts.rules().effects(actor, proposal);
            ui.accessLater(() -> tell(effects), () -> {}).run();
        } catch (RuntimeException failed) {
            LOG.warn("effect of the rules of proposal {}", proposal, failed);
            ui.accessLater(this::fail, () -> {}).run();
        }
    }

    private void fail() {
        told.removeAll();
        told.add(new Paragraph(getTranslation("rules.effect.failed")));
    }

    private void tell(List<EffectOnState> effects) {
        told.removeAll();
        if (effects.isEmpty()) {
            told.add(new Paragraph(getTranslation("rules.effect.decided")));
        }
        effects.stream().limit(1).forEach(edition -> {
            List<EffectOnState> others = effects.subList(1, effects.size()).stream().filter(effect -> !effect.changesNothing()).toList();
            List<EffectOnState> alike = others.stream().filter(edition::isSameAs).toList();
            told.add(one(edition));
            others.stream().filter(effect -> !alike.contains(effect)).forEach(effect -> told.add(one(effect)));
            told.add(alike(alike));
        });
        long untouched = effects.stream().filter(effect -> effect.proposal() != null && effect.changesNothing()).count();
        if (untouched > 0) {
            told.add(new Paragraph(getTranslation("rules.effect.untouched", untouched)));
        }
    }

    /** Proposals that have nothing to do with the rules are hit as the edition is: told once. */
    private Component alike(List<EffectOnState> effects) {
        var links = new UnorderedList();
        effects.stream().map(EffectOnState::proposal).filter(Objects::nonNull).forEach(proposal -> links.add(new ListItem(new Anchor(
                ProposalLinks.proposal(proposal.id()), getTranslation("proposal.room.title", Integer.toString(proposal.id().number()), proposal.title())))));
        var all = new Div();
        if (!effects.isEmpty()) {
            all.add(new Paragraph(getTranslation("rules.effect.alike", effects.getFirst().added().size(), effects.getFirst().cleared().size())), links);
            all.addClassName("effect");
        }
        return all;
    }

    private Component one(EffectOnState effect) {
        var ways = new Div();
        ways.addClassName("page-actions");
        var summary = new Div(new Paragraph(words(effect)), ways);
        summary.addClassName("effect");
        if (!effect.changesNothing()) {
            ways.add(new Button(getTranslation("rules.effect.map"), VaadinIcon.MAP_MARKER.create(), click -> map().show(effect.added(), effect.cleared())));
            list(summary, "rules.effect.added", effect.added());
            list(summary, "rules.effect.cleared", effect.cleared());
        }
        if (effect.proposal() != null) {
            ways.add(new Anchor(ProposalLinks.proposal(effect.proposal().id()), getTranslation("rules.effect.open")));
        }
        return summary;
    }

    private String words(EffectOnState effect) {
        return effect.proposal() == null
                ? getTranslation("rules.effect.edition", effect.added().size(), effect.cleared().size())
                : getTranslation("rules.effect.proposal", Integer.toString(effect.proposal().id().number()), effect.proposal().title(),
                        effect.added().size(), effect.cleared().size());
    }

    private void list(Div into, String key, List<Finding> findings) {
        if (!findings.isEmpty()) {
            into.add(new NativeDetails(getTranslation(key, findings.size()),
                    parts.lines(locale).of(findings, finding -> map().zoom(List.of(finding)))));
        }
    }

    /** Made when somebody wants to see a place: on an agenda each of many items has such a panel. */
    private EffectMap map() {
        EffectMap present = map;
        if (present == null) {
            present = parts.map(proposal, locale);
            map = present;
            add(present);
        }
        present.scrollIntoView();
        return present;
    }
}
