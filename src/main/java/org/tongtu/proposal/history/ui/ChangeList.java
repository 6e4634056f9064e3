package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Layers;
import org.tongtu.proposal.history.Difference;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** The difference thing by thing, layer by layer; each leads to its life. */
class ChangeList extends Div {

    /** More than anybody reads; the figures and the map speak of all. */
    private static final int MOST = 300;

    private final transient CompareParts parts;
    private final transient PlanId plan;
    private final transient Difference found;
    private final transient Locale locale;

    ChangeList(CompareParts parts, PlanId plan, Difference found, Locale locale) {
        this.parts = parts;
        this.plan = plan;
        this.found = found;
        this.locale = locale;
        var things = new LinkedHashMap<UUID, List<Change>>();
        found.changes().forEach(change -> things.computeIfAbsent(change.thing(), id -> new ArrayList<>()).add(change));
        var groups = new LinkedHashMap<String, Map<UUID, List<Change>>>();
        things.entrySet().stream().limit(MOST).forEach(thing -> groups
                .computeIfAbsent(group(thing.getValue().getFirst()), name -> new LinkedHashMap<>())
                .put(thing.getKey(), thing.getValue()));
        add(new Paragraph(getTranslation("history.count", things.size(), found.changes().size())));
        groups.forEach((name, some) -> {
            add(new H2(getTranslation("history.group", name, some.size())));
            some.forEach((id, changes) -> add(card(id, changes)));
        });
        if (things.size() > MOST) {
            add(new Paragraph(getTranslation("history.more", MOST, things.size() - MOST)));
        }
    }

    /** The state in which the thing, or at least its layer, is known. */
    private PlanState known(Change change) {
        return found.after().find(change.thing()).isPresent() || change.kind() == ThingKind.FEATURE && Layers.of(found.before()).find(change.group()).isEmpty()
                ? found.after()
                : found.before();
    }

    private String group(Change change) {
        return parts.things().group(known(change), change.kind(), change.group(), locale);
    }

    private Div card(UUID id, List<Change> changes) {
        PlanState state = known(changes.getFirst());
        String title = state.find(id).map(thing -> parts.things().title(state, thing, locale)).orElse("");
        var life = new Anchor(HistoryLinks.thing(plan, id), getTranslation("history.life"));
        life.getElement().setAttribute("aria-label", getTranslation("history.life.of", title));
        var head = new Div(new H3(title), badge(changes), life);
        head.addClassName("change-head");
        var card = new Div(head, new ChangeCells(parts.things(), state, changes, locale));
        card.addClassName("change");
        return card;
    }

    private Span badge(List<Change> changes) {
        return changes.stream().filter(Change::isExistence).findFirst()
                .map(change -> change.after().isTrue()
                        ? Badges.of(Tone.GOOD, getTranslation("proposal.changes.new"))
                        : Badges.of(Tone.BAD, getTranslation("proposal.changes.gone")))
                .orElseGet(() -> Badges.of(Tone.INFO, getTranslation("proposal.changes.changed")));
    }
}
