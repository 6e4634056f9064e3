package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

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

    private final transient List<ProposalSummary> proposals;
    private final transient ProposalCards cards;
    private final Div shown = new Div();
    private final RadioButtonGroup<Boolean> layout = new RadioButtonGroup<>();
    private Filter filter = Filter.OPEN;

    ProposalListView(RoomParts parts) {
        this.cards = new ProposalCards(parts.words(), getLocale());
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
            var choices = new Div(filter(), layout());
            choices.addClassName("page-actions");
            add(choices, shown);
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
        select.setMinWidth("15rem");
        select.setItems(Filter.values());
        select.setItemLabelGenerator(this::label);
        select.addValueChangeListener(change -> {
            filter = change.getValue();
            show();
        });
        select.setValue(proposals.stream().anyMatch(Filter.OPEN::shows) ? Filter.OPEN : Filter.ALL);
        return select;
    }

    private String label(Filter filter) {
        String name = filter.ordinal() < 2
                ? getTranslation("proposal.room.filter." + filter)
                : getTranslation("proposal.state." + filter);
        return name + " (" + proposals.stream().filter(filter::shows).count() + ")";
    }

    /** The same cards, one below the other or by the state they are in. */
    private RadioButtonGroup<Boolean> layout() {
        layout.setLabel(getTranslation("proposal.room.layout"));
        layout.setItems(false, true);
        layout.setItemLabelGenerator(board -> getTranslation(Boolean.TRUE.equals(board) ? "proposal.room.board" : "proposal.room.list"));
        layout.setValue(false);
        layout.addValueChangeListener(change -> show());
        return layout;
    }

    private void show() {
        shown.removeAll();
        List<ProposalSummary> some = proposals.stream().filter(filter::shows).toList();
        if (some.isEmpty()) {
            shown.add(new Span(getTranslation("proposal.room.none")));
        } else {
            shown.add(Boolean.TRUE.equals(layout.getValue()) ? new ProposalBoard(cards, some) : cards.list(some));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposal.menu");
    }
}
