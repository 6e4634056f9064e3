package org.tongtu.trail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tongtu.audit.TraceFilter;
import org.tongtu.identity.CurrentActor;
import org.tongtu.trail.TrailEntry;
import org.tongtu.trail.TrailPage;
import org.tongtu.trail.Trails;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** 全过程留痕: who did what, when and in whose name, to be searched by object, person and period; the newest first. */
@Route("trace")
@Menu(order = 85, title = "trail.title", icon = "vaadin:time-backward")
@RolesAllowed({"PLANNER", "LIAISON", "DELEGATE", "SECRETARY", "ADMIN"})
class TrailView extends Main implements HasDynamicTitle {

    private final transient Trails trails;
    private final transient CurrentActor current;
    private final transient TrailWords words;
    private final TrailFilters filters;
    private final Div found = new Div();
    private final Button newer = new Button();
    private final Button older = new Button();
    private final transient Deque<TraceFilter> passed = new ArrayDeque<>();
    private transient TraceFilter shown = TraceFilter.EVERYTHING;
    private long last;

    TrailView(Trails trails, CurrentActor current, TrailWords words) {
        this.trails = trails;
        this.current = current;
        this.words = words;
        addClassName("page");
        filters = new TrailFilters(trails.people(current.get()), words.zone(), this::search);
        newer.setText(getTranslation("trail.newer"));
        newer.addClickListener(click -> show(passed.pop()));
        older.setText(getTranslation("trail.older"));
        older.addClickListener(click -> turn());
        var pages = new Div(newer, older);
        pages.addClassName("page-actions");
        found.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(getPageTitle()).explain(getTranslation("trail.intro")),
                new ChainSummary(trails.chain(current.get()), words), filters, found, pages);
        show(TraceFilter.EVERYTHING);
    }

    private void search(TraceFilter filter) {
        passed.clear();
        show(filter);
    }

    private void show(TraceFilter filter) {
        shown = filter;
        TrailPage page = trails.list(current.get(), filter);
        found.removeAll();
        found.add(page.entries().isEmpty()
                ? new EmptyState(VaadinIcon.TIME_BACKWARD, getTranslation("trail.empty"), getTranslation("trail.empty-text"))
                : list(page.entries()));
        newer.setVisible(!passed.isEmpty());
        older.setVisible(page.more());
        last = page.entries().isEmpty() ? 0 : page.entries().getLast().number();
    }

    private void turn() {
        passed.push(shown);
        show(shown.before(last));
        found.scrollIntoView();
    }

    private UnorderedList list(List<TrailEntry> entries) {
        var list = new UnorderedList();
        list.addClassName("todo-list");
        entries.forEach(entry -> list.add(new TrailItem(entry, words, getLocale())));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trail.title");
    }
}
