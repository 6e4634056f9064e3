package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.uikit.OpenPage;

/** The proposal's own tabs and those of upper modules; only the open one is built. */
class WorkbenchTabs extends Div {

    private record Entry(String key, String title, int order, Supplier<Component> content) {}

    /** More at once nobody reads, and each costs the server and the browser a dozen components. */
    private static final int ON_A_PAGE = 50;

    private final transient WorkbenchParts parts;
    private final transient OpenPage historyPage = new OpenPage(ON_A_PAGE);
    private final Tabs tabs = new Tabs();
    private final Div content = new Div();
    private transient List<Entry> entries = List.of();
    private String open = "proposal.tab.changes";
    private @Nullable String shown;

    WorkbenchTabs(WorkbenchParts parts) {
        this.parts = parts;
        addClassName("workbench-tabs");
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                open = entries.get(tabs.getSelectedIndex()).key();
                build();
            }
        });
        content.addClassName("tab-content");
        content.getElement().setAttribute("role", "tabpanel");
        add(tabs, content);
    }

    void open(String key) {
        if (entries.stream().anyMatch(entry -> entry.key().equals(key))) {
            open = key;
            select();
            build();
        }
    }

    void show(Bench bench) {
        entries = entries(bench);
        String titles = entries.stream().map(Entry::title).toList().toString();
        if (!titles.equals(shown)) {
            shown = titles;
            tabs.removeAll();
            entries.forEach(entry -> tabs.add(new Tab(entry.title())));
        }
        select();
        build();
    }

    private void select() {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equals(open)) {
                tabs.setSelectedIndex(i);
            }
        }
    }

    private void build() {
        Entry entry = entries.stream().filter(each -> each.key().equals(open)).findFirst().orElse(entries.getFirst());
        content.getElement().setAttribute("aria-label", entry.title());
        content.removeAll();
        content.add(Objects.requireNonNull(entry.content().get()));
    }

    private List<Entry> entries(Bench bench) {
        ProposalDetails proposal = bench.proposal();
        var all = new ArrayList<Entry>();
        var diff = parts.room().room().changes().diff(bench.actor(), proposal.id());
        long things = diff.stream().map(change -> change.thing()).distinct().count();
        all.add(entry("changes", 10, things, () -> new ChangesTab(parts, bench, diff)));
        all.add(entry("targets", 20, 0, () -> new TargetsTab(parts, bench)));
        all.add(entry("conflicts", 30, proposal.summary().openConflicts(), () -> new ConflictsTab(parts, bench)));
        all.add(entry("findings", 40, 0, () -> new FindingsTab(parts, bench)));
        all.add(entry("positions", 50, 0, () -> new PositionsTab(parts, bench)));
        all.add(entry("history", 90, 0, () -> new HistoryTab(parts, bench, historyPage)));
        parts.room().panels().stream().filter(panel -> panel.appliesTo(proposal)).forEach(panel -> all.add(new Entry(
                panel.titleKey(), getTranslation(panel.titleKey()), panel.order(), () -> panel.create(proposal, bench.actor()))));
        all.sort(Comparator.comparingInt(Entry::order));
        return all;
    }

    private Entry entry(String name, int order, long count, Supplier<Component> content) {
        String title = getTranslation("proposal.tab." + name);
        return new Entry("proposal.tab." + name, count == 0 ? title : title + " " + count, order, content);
    }
}
