package org.tongtu.proposal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** Who works on it, whom it affects, what else touches the same things. */
class BenchFacts extends Div {

    BenchFacts(RoomWords words, Bench bench) {
        addClassName("bench-facts");
        ProposalDetails proposal = bench.proposal();
        fact("participants", words.towns().names(proposal.summary().participants(), bench.locale()));
        proposal.drafters().forEach(each -> fact("drafters", words.drafter(each, bench.locale())));
        fact("affected", proposal.affected().isEmpty()
                ? I18NProvider.translate("proposal.bench.nobody-affected")
                : words.towns().names(proposal.affected(), bench.locale()));
        fact("rests-on", I18NProvider.translate("proposal.bench.edition", proposal.edition(), proposal.sequence()));
        if (proposal.summary().origin() != null) {
            fact("origin", I18NProvider.translate("proposal.origin." + ProposalForm.known(proposal.summary().origin().kind())));
        }
        if (!proposal.neighbours().isEmpty()) {
            var links = new Div(new Span(I18NProvider.translate("proposal.bench.neighbours")));
            proposal.neighbours().forEach(id -> links.add(link(id)));
            links.addClassName("bench-neighbours");
            add(links);
        }
        if (proposal.summary().openConflicts() > 0) {
            add(ProposalBadges.conflicts(proposal.summary().openConflicts()));
        }
    }

    private void fact(String name, String value) {
        var label = new Span(I18NProvider.translate("proposal.bench." + name));
        label.addClassName("quiet");
        add(new Div(label, new Span(value)));
    }

    private static Anchor link(ProposalId id) {
        var link = new Anchor(ProposalLinks.proposal(id));
        link.add(Badges.of(Tone.CAUTION, I18NProvider.translate("proposal.room.number", Integer.toString(id.number()))));
        return link;
    }
}
