package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;
import org.tongtu.uikit.Tone;

/** 调整方案: everything that is being changed, and what came of what was. */
@Route(ProposalLinks.ROUTE)
@Menu(order = 5, title = "proposal.menu", icon = "vaadin:clipboard-text")
@CssImport("./proposal/workbench.css")
@PermitAll
class ProposalListView extends Main implements HasDynamicTitle {

    /** What is shown: everything open, everything, or one state. */
    private enum Filter {
        OPEN,
        ALL,
        DRAFT,
        SUBMITTED,
        CONSULTATION,
        REVIEW,
        ADOPTED,
        REJECTED,
        WITHDRAWN;

        boolean shows(ProposalSummary proposal) {
            return this == ALL || (this == OPEN ? proposal.state().isOpen() : proposal.state().name().equals(name()));
        }
    }

    private final transient RoomWords words;
    private final transient List<ProposalSummary> proposals;
    private final Div list = new Div();

    ProposalListView(RoomParts parts) {
        this.words = parts.words();
        Actor actor = parts.actor();
        proposals = parts.room().proposals().list(actor);
        addClassName("page");
        var header = new PageHeader(getTranslation("proposal.menu")).explain(getTranslation("proposal.room.intro"));
        add(header);
        if (actor.holds(Role.PLANNER)) {
            header.offer(begin());
        }
        if (proposals.isEmpty()) {
            add(empty(actor));
        } else {
            add(filter(), list);
        }
    }

    private Anchor begin() {
        var link = new Anchor(ProposalLinks.ROUTE + "/new", getTranslation("proposal.room.new"));
        link.addClassNames("button-link");
        return link;
    }

    private EmptyState empty(Actor actor) {
        var first = actor.holds(Role.PLANNER) ? new Component[] {begin()} : new Component[0];
        return new EmptyState(VaadinIcon.CLIPBOARD_TEXT, getTranslation("proposal.room.empty"), getTranslation("proposal.room.empty-text"), first);
    }

    private Select<Filter> filter() {
        var select = new Select<Filter>();
        select.setLabel(getTranslation("proposal.room.filter"));
        select.setItems(Filter.values());
        select.setItemLabelGenerator(this::label);
        select.addValueChangeListener(change -> show(change.getValue()));
        select.setValue(proposals.stream().anyMatch(Filter.OPEN::shows) ? Filter.OPEN : Filter.ALL);
        return select;
    }

    private String label(Filter filter) {
        String name = filter.ordinal() < 2
                ? getTranslation("proposal.room.filter." + filter)
                : getTranslation("proposal.state." + filter);
        return name + " (" + proposals.stream().filter(filter::shows).count() + ")";
    }

    private void show(Filter filter) {
        list.removeAll();
        var items = new UnorderedList();
        items.addClassName("proposal-list");
        proposals.stream().filter(filter::shows).forEach(proposal -> items.add(item(proposal)));
        list.add(items.getChildren().findAny().isPresent() ? items : new Span(getTranslation("proposal.room.none")));
    }

    private ListItem item(ProposalSummary proposal) {
        var title = new Anchor(ProposalLinks.proposal(proposal.id()), words.title(proposal, getLocale()));
        title.addClassName("proposal-title");
        var facts = new Span(getTranslation("proposal.room.by", words.towns().name(proposal.jurisdiction(), getLocale()),
                getTranslation("proposal.path." + proposal.path()),
                words.figures().date(getLocale(), proposal.stateSince())));
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
            badges.add(Badges.of(tone, words.left(proposal.positionsDue(), getLocale())));
        }
        return badges;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposal.menu");
    }
}
