package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tongtu.analysis.ConformityReport.Fact;
import org.tongtu.analysis.seam.DraftedLink;
import org.tongtu.analysis.seam.Seam;
import org.tongtu.analysis.seam.Side;
import org.tongtu.analysis.seam.Stop;
import org.tongtu.analysis.seam.Town;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.ui.SeverityBadge;
import org.tongtu.plan.ui.PlanLinks;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.Going;

/** The stop at which one stands: what is here on each side, how far apart, what the rules say, and what can be done. */
class StopPanel extends Section {

    private final transient SeamParts parts;
    private final transient AnalysisScene scene;
    private final transient Seam seam;

    StopPanel(SeamParts parts, AnalysisScene scene, Seam seam) {
        this.parts = parts;
        this.scene = scene;
        this.seam = seam;
        addClassName("stop-panel");
        getElement().setAttribute("aria-label", getTranslation("analysis.seam.stop"));
        add(new Paragraph(getTranslation("analysis.seam.no-stops.text")));
    }

    void show(Stop stop) {
        removeAll();
        add(new H3(parts.words().kind(stop, getLocale())), new FactList(List.of(
                        fact("chainage", parts.words().length(stop.chainage(), getLocale())),
                        fact(stop.kind().isOfBoundaries() ? "widest" : "distance", parts.words().distance(stop, getLocale())))),
                stop.kind().isOfBoundaries() ? boundaries(stop) : sides(stop));
        if (!stop.findings().isEmpty()) {
            add(new H4(getTranslation("analysis.seam.findings")), findings(stop.findings()));
        }
        parts.proposer(scene, seam, stop).ifPresent(town -> add(proposing(stop, town)));
    }

    private Fact fact(String key, String value) {
        return new Fact(getTranslation("analysis.seam." + key), value);
    }

    private Component boundaries(Stop stop) {
        return new Paragraph(getTranslation(stop.kind().wordKey() + ".text",
                seam.border().town(Side.ONE).name().in(getLocale()), seam.border().town(Side.OTHER).name().in(getLocale())));
    }

    private Component sides(Stop stop) {
        var sides = new Div(side(stop, Side.ONE), side(stop, Side.OTHER));
        sides.addClassName("stop-sides");
        return sides;
    }

    private Component side(Stop stop, Side side) {
        var column = new Div(new H4(seam.border().town(side).name().in(getLocale())));
        column.addClassName("stop-side");
        stop.thing(side).ifPresentOrElse(thing -> describe(column, stop, side, thing),
                () -> column.add(new Paragraph(getTranslation("analysis.seam.nothing"))));
        return column;
    }

    private void describe(Div column, Stop stop, Side side, Thing thing) {
        var facts = new ArrayList<Fact>();
        parts.words().differing(stop, side, getLocale()).forEach(fact -> facts.add(new Fact(fact.name(), fact.value())));
        facts.add(fact("size", parts.words().size(thing, getLocale())));
        column.add(new Paragraph(parts.words().title(stop, side, getLocale())), new FactList(facts));
        if (scene.moment().edition() != null) {
            column.add(new Anchor(PlanLinks.map(thing.id()), getTranslation("analysis.seam.on-map")));
        }
    }

    private UnorderedList findings(List<Finding> findings) {
        var list = new UnorderedList();
        list.addClassName("conformity-findings");
        findings.forEach(finding -> list.add(new ListItem(SeverityBadge.of(finding.severity()),
                new Span(finding.message().in(getLocale())), new Anchor(PlanLinks.rule(finding.rule()), getTranslation("analysis.seam.rule")))));
        return list;
    }

    /** The key is made with the button: pressed twice it begins one proposal. */
    private Component proposing(Stop stop, Town town) {
        UUID key = Ids.next();
        var propose = new Button(getTranslation("analysis.seam.propose"), click -> propose(stop, town, key, click.getSource()));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setDisableOnClick(true);
        var hint = new Paragraph(getTranslation("analysis.seam.propose.hint", town.name().in(getLocale())));
        hint.addClassName("quiet");
        return new Div(propose, hint);
    }

    private void propose(Stop stop, Town town, UUID key, Button button) {
        try {
            DraftedLink drafted = parts.propose(scene, seam, stop, town, key);
            Going.to(this, ProposalLinks.thing(drafted.proposal(), drafted.feature()));
        } catch (Refused refused) {
            button.setEnabled(true);
            throw refused;
        }
    }
}
