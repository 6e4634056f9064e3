package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.target.Targets;
import org.tongtu.uikit.EmptyState;

/**
 * Where the map's editor shows the targets ({@code proposal/targets.ts}): they are changed in the browser, through the
 * same outbox as everything on the map. What was handed down is locked.
 */
class TargetsTab extends Div {

    TargetsTab(WorkbenchParts parts, Bench bench) {
        if (parts.setup().mayWrite(bench.proposal(), bench.actor())) {
            add(new Button(getTranslation("proposal.targets.add"), VaadinIcon.PLUS.create(),
                    click -> new NewTargetDialog(parts, bench, bench.map()::submit).open()));
        }
        var indicators = Targets.of(bench.after()).indicators();
        if (indicators.isEmpty()) {
            add(new EmptyState(VaadinIcon.BULLSEYE, getTranslation("proposal.targets.empty"), getTranslation("proposal.targets.empty-text")));
            return;
        }
        var place = new Element("tongtu-proposal-targets");
        changed(bench).ifPresent(indicator -> place.setAttribute("indicator", indicator));
        add(new Paragraph(getTranslation("proposal.targets.intro")));
        getElement().appendChild(place);
    }

    /** The first indicator that this proposal changes: what one comes to see. */
    private static Optional<String> changed(Bench bench) {
        return bench.after().list(ThingKind.TARGET).stream()
                .filter(target -> target.cell("value").version().isOwn())
                .map(target -> target.group())
                .findFirst();
    }
}
