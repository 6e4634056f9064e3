package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** A proposal as one sees it among others: what it is, whose, since when, and what holds it up. */
class ProposalCards {

    private final RoomWords words;
    private final Locale locale;

    ProposalCards(RoomWords words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    UnorderedList list(List<ProposalSummary> proposals) {
        var items = new UnorderedList();
        items.addClassName("proposal-list");
        proposals.forEach(proposal -> items.add(card(proposal)));
        return items;
    }

    private ListItem card(ProposalSummary proposal) {
        var title = new Anchor(ProposalLinks.proposal(proposal.id()), words.title(proposal, locale));
        title.addClassName("proposal-title");
        var facts = new Span(I18NProvider.translate("proposal.room.by", words.towns().name(proposal.jurisdiction(), locale),
                I18NProvider.translate("proposal.path." + proposal.path()), words.figures().date(locale, proposal.stateSince())));
        facts.addClassName("quiet");
        var badges = new Div(badges(proposal).toArray(Component[]::new));
        badges.addClassName("page-actions");
        return new ListItem(new Div(title, facts), badges);
    }

    private List<Component> badges(ProposalSummary proposal) {
        var badges = new ArrayList<Component>();
        badges.add(ProposalBadges.of(proposal.state()));
        if (proposal.openConflicts() > 0) {
            badges.add(ProposalBadges.conflicts(proposal.openConflicts()));
        }
        if (proposal.state() == ProposalState.SUBMITTED && proposal.positionsDue() != null) {
            Tone tone = words.isOver(proposal.positionsDue()) ? Tone.BAD : Tone.CAUTION;
            badges.add(Badges.of(tone, words.left(proposal.positionsDue(), locale)));
        }
        return badges;
    }
}
