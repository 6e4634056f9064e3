package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.uikit.Notices;

/** Lets the planners of other members work on the proposal. */
class InviteDialog extends Dialog {

    InviteDialog(WorkbenchParts parts, Bench bench) {
        ProposalSummary proposal = bench.proposal().summary();
        Towns towns = parts.room().words().towns();
        setHeaderTitle(getTranslation("proposal.action.invite"));
        List<JurisdictionCode> others = towns.members().stream().filter(code -> !proposal.isParticipant(code)).toList();
        var choice = new CheckboxGroup<JurisdictionCode>(getTranslation("proposal.invite.whom"));
        choice.setItems(others);
        choice.setItemLabelGenerator(code -> towns.name(code, bench.locale()));
        add(new Paragraph(getTranslation(others.isEmpty() ? "proposal.invite.all-in" : "proposal.invite.text")), choice);
        var confirm = new Button(getTranslation("proposal.invite.confirm"), click -> {
            choice.getValue().forEach(code -> parts.room().room().proposals().invite(bench.actor(),
                    new InviteMember(Ids.next(), proposal.jurisdiction(), proposal.id(), code)));
            close();
            Notices.done("proposal.done.invited", towns.names(choice.getValue(), bench.locale()));
            bench.changed().run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(!others.isEmpty());
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
    }
}
