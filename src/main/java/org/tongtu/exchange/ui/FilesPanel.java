package org.tongtu.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import org.tongtu.exchange.Returns;
import org.tongtu.exchange.format.Formats;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.ui.ProposalPanel;

/** The planner's round trip as a tab of the proposal: take a layer out, edit it elsewhere, bring it back. */
@org.springframework.stereotype.Component
class FilesPanel implements ProposalPanel {

    static final String TITLE = "exchange.panel";

    /** Land use and the like first; layers that take anything, kept for reference, last. */
    private static final Comparator<LayerDefinition> BY_WEIGHT =
            Comparator.<LayerDefinition, Boolean>comparing(layer -> layer.style().byAttribute() == null)
                    .thenComparing(layer -> layer.geometries().size() > 2);

    private final Formats formats;
    private final Part.Parts parts;
    private final Returns returns;
    private final Operations operations;
    private final Disclosures disclosures;
    private final ReturnParts back;

    FilesPanel(Formats formats, Part.Parts parts, Returns returns, Operations operations, Disclosures disclosures, ReturnParts back) {
        this.formats = formats;
        this.parts = parts;
        this.returns = returns;
        this.operations = operations;
        this.disclosures = disclosures;
        this.back = back;
    }

    @Override
    public String titleKey() {
        return TITLE;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean appliesTo(ProposalDetails proposal) {
        return true;
    }

    @Override
    public Component create(ProposalDetails proposal, Actor actor) {
        if (!operations.isReadable(actor, proposal.id())) {
            return new Paragraph(I18NProvider.translate("exchange.panel.inside"));
        }
        DisclosedState state = disclosures.of(actor, operations.state(actor, proposal.id()));
        List<LayerDefinition> layers = state.layers().stream().sorted(BY_WEIGHT).toList();
        var panel = new Div();
        panel.addClassName("exchange-panel");
        if (layers.isEmpty()) {
            return panel;
        }
        panel.add(new H2(panel.getTranslation("exchange.out")), new Paragraph(panel.getTranslation("exchange.out.text")),
                new DownloadChoice("/api/v1/proposals/" + proposal.id().number(), layers,
                        parts.list(UI.getCurrent().getLocale()), formats.list()));
        panel.add(new H2(panel.getTranslation("exchange.back")));
        if (back.writers(proposal.id()).isEmpty() || !operations.isOpen(actor, proposal.id())) {
            panel.add(new Paragraph(panel.getTranslation("exchange.back.closed")));
        } else {
            panel.add(new Paragraph(panel.getTranslation("exchange.back.text", Returns.MOST_BYTES >> 20)),
                    new BringBack(proposal, layers, returns, back));
        }
        return panel;
    }
}
