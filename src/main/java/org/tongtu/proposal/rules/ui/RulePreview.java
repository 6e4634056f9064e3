package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.uikit.Live;

/**
 * What the rule finds while it is written: how much, where, and in words. Looked for beside the page, a moment after the last
 * change; a later change gives up what is under way.
 */
class RulePreview extends Div {

    private static final Duration AFTER = Duration.ofMillis(350);

    /** Looks for what a rule finds. */
    @FunctionalInterface
    interface Search {
        List<Finding> of(RuleDraft rule, BooleanSupplier givenUp);
    }

    private final AtomicLong asked = new AtomicLong();
    private final H2 count = new H2();
    private final Div list = new Div();
    private final transient Search search;
    private final transient FindingLines lines;
    private final transient EffectMap map;
    private final transient Consumer<String> trouble;
    private final transient Consumer<String> told;
    private transient @Nullable UI ui;
    private transient @Nullable RuleDraft waiting;

    /**
     * @param trouble told why the rule cannot be evaluated; empty where it can
     * @param told told how much it finds
     */
    RulePreview(Search search, FindingLines lines, EffectMap map, Consumer<String> trouble, Consumer<String> told) {
        this.search = search;
        this.lines = lines;
        this.map = map;
        this.trouble = trouble;
        this.told = told;
        addClassName("rule-preview");
        count.setText(getTranslation("rules.preview.waiting"));
        count.getElement().setAttribute("aria-live", "polite");
        add(count, new Paragraph(getTranslation("rules.preview.help")), map, list);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ui = attached.getUI();
        Live.on(attached.getUI());
        Optional.ofNullable(waiting).ifPresent(this::show);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        ui = null;
        asked.incrementAndGet();
    }

    /** Not before one may ask: a rule that cannot be read finds nothing. */
    void none() {
        asked.incrementAndGet();
        waiting = null;
        count.setText(getTranslation("rules.preview.waiting"));
        list.removeAll();
        map.show(List.of(), List.of());
    }

    void show(RuleDraft rule) {
        waiting = rule;
        UI page = ui;
        if (page == null) {
            return;
        }
        long turn = asked.incrementAndGet();
        count.setText(getTranslation("rules.preview.under-way"));
        Thread.startVirtualThread(() -> look(page, rule, () -> asked.get() != turn));
    }

    private void look(UI page, RuleDraft rule, BooleanSupplier givenUp) {
        try {
            Thread.sleep(AFTER);
        } catch (InterruptedException stopped) {
            return;
        }
        if (!givenUp.getAsBoolean()) {
            List<Finding> found = search.of(rule, givenUp);
            page.access(() -> {
                if (!givenUp.getAsBoolean()) {
                    tell(rule, found);
                }
            });
        }
    }

    private void tell(RuleDraft rule, List<Finding> found) {
        Optional<Finding> unsound = found.stream().filter(finding -> finding.things().contains(rule.id())).findFirst();
        trouble.accept(unsound.map(why -> why.message().in(RuleParts.supported(getLocale()))).orElse(""));
        count.setText(unsound.isPresent() ? getTranslation("rules.preview.none") : getTranslation("rules.preview.count", found.size()));
        told.accept(count.getText());
        list.removeAll();
        List<Finding> shown = unsound.isPresent() ? List.of() : found;
        list.add(lines.of(shown, finding -> map.zoom(List.of(finding))));
        map.show(shown, List.of());
    }
}
