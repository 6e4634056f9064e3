package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.Escalation;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Tone;

/** Objections that went before the common superior, and what was settled. Empty where there are none. */
class EscalationList extends Div {

    private final transient RoomParts room;
    private final transient Bench bench;

    EscalationList(RoomParts room, Bench bench) {
        this.room = room;
        this.bench = bench;
        boolean official = bench.actor().isSystem() || java.util.stream.Stream.of(Role.values())
                .anyMatch(role -> role != Role.RESIDENT && bench.actor().holds(role));
        List<Escalation> all = official ? room.escalations().list(bench.actor(), bench.proposal().id()) : List.of();
        if (all.isEmpty()) {
            return;
        }
        var towns = room.words().towns();
        add(new H2(getTranslation("proposal.escalations")), new Paragraph(getTranslation("proposal.escalations.text",
                towns.alliance().escalationDays(), towns.names(towns.alliance().observers(), bench.locale()))));
        var list = new UnorderedList();
        list.addClassName("finding-list");
        all.forEach(each -> list.add(item(each)));
        add(list);
    }

    private ListItem item(Escalation it) {
        Figures figures = room.words().figures();
        var since = new Span(getTranslation("proposal.escalation.since", figures.moment(bench.locale(), it.objectedAt()),
                figures.moment(bench.locale(), it.escalatedAt())));
        since.addClassName("quiet");
        var item = new ListItem(badge(it), new Span(getTranslation("proposal.escalation.what",
                room.words().towns().name(it.member(), bench.locale()), it.reason())), since);
        if (it.settledAt() != null) {
            item.add(new Span(getTranslation("proposal.escalation.result", Objects.requireNonNullElse(it.result(), ""),
                    Objects.requireNonNullElse(it.document(), ""), figures.moment(bench.locale(), it.settledAt()))));
        } else if (it.isOpen() && bench.actor().holds(Role.SECRETARY)) {
            item.add(new Button(getTranslation("proposal.escalation.settle"), click -> new SettleDialog(room, bench, it).open()));
        }
        return item;
    }

    private Span badge(Escalation it) {
        if (it.settledAt() != null) {
            return Badges.of(Tone.GOOD, getTranslation("proposal.escalation.settled"));
        }
        return it.withdrawn()
                ? Badges.of(Tone.NEUTRAL, getTranslation("proposal.escalation.withdrawn"))
                : Badges.of(Tone.BAD, getTranslation("proposal.escalation.open"));
    }
}
