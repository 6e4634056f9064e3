package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Severity;
import org.tongtu.proposal.Exemption;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.WithdrawExemption;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.Tone;

/** Below a finding that blocks: the exemption asked for or the document that clears it, and who may do which. */
class ExemptionLine extends Div {

    private final transient RoomParts room;
    private final transient Bench bench;

    ExemptionLine(RoomParts room, Bench bench, Finding finding, List<Exemption> all) {
        this.room = room;
        this.bench = bench;
        addClassNames("exemption-line", "page-actions");
        Optional<Exemption> stated = all.stream().filter(each -> each.finding().equals(finding.id())).findFirst();
        stated.ifPresent(this::tell);
        ProposalSummary proposal = bench.proposal().summary();
        Actor actor = bench.actor();
        if (!proposal.state().isOpen()) {
            return;
        }
        boolean author = actor.holds(Role.PLANNER, proposal.jurisdiction());
        if (author && stated.isEmpty() && finding.severity() != Severity.STATUTORY) {
            button("ask", () -> new AskExemptionDialog(room, bench, finding).open());
        }
        if (author && stated.filter(each -> each.kind() == Exemption.Kind.EXEMPTION && !each.isGranted()).isPresent()) {
            button("withdraw", () -> withdraw(stated.get()));
        }
        boolean cleared = stated.filter(each -> each.kind() == Exemption.Kind.CLEARANCE).isPresent();
        if (actor.holds(Role.SECRETARY) && !cleared) {
            button("clear", () -> new ClearFindingDialog(room, bench, finding).open());
        }
    }

    private void tell(Exemption it) {
        boolean cleared = it.kind() == Exemption.Kind.CLEARANCE;
        String state = cleared ? "cleared" : it.isGranted() ? "granted" : "asked";
        String until = it.until() == null ? "" : room.words().figures().date(bench.locale(), it.until());
        String words = cleared
                ? getTranslation("proposal.exemption.cleared", it.authority(), it.documentNumber())
                : getTranslation("proposal.exemption." + state, until, it.reason(), String.valueOf(it.edition()));
        var text = new Span(words);
        text.addClassName("quiet");
        add(Badges.of(cleared || it.isGranted() ? Tone.GOOD : Tone.CAUTION, getTranslation("proposal.exemption.badge." + state)), text);
        if (cleared) {
            add(room.papers().told(it.scan()));
        }
    }

    private void button(String name, Runnable act) {
        var button = new Button(getTranslation("proposal.exemption." + name), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
    }

    private void withdraw(Exemption it) {
        room.exemptions().withdraw(bench.actor(), new WithdrawExemption(
                Ids.next(), bench.proposal().summary().jurisdiction(), it.proposal(), it.id()));
        Notices.done("proposal.exemption.done-withdrawn");
        bench.changed().run();
    }
}
