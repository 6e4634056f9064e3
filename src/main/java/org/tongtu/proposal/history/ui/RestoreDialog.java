package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.log.OperationOutcome;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.Going;
import org.tongtu.uikit.Notices;

/** Asks into which draft a past version shall come back, and shows what that would write there. */
class RestoreDialog extends Dialog {

    private final transient LifeParts parts;
    private final transient UUID thing;
    private final transient Moment past;
    private final transient Locale locale;
    private final Select<ProposalSummary> into = new Select<>();
    private final Select<JurisdictionCode> inNameOf = new Select<>();
    private final Div preview = new Div();
    private final Button confirm = new Button();
    private transient LifeParts.@Nullable Plan plan;

    RestoreDialog(LifeParts parts, UUID thing, Moment past, List<ProposalSummary> drafts, Locale locale) {
        this.parts = parts;
        this.thing = thing;
        this.past = past;
        this.locale = locale;
        setHeaderTitle(getTranslation("history.restore"));
        setWidth("36rem");
        into.setLabel(getTranslation("history.restore.into"));
        into.setWidthFull();
        into.setItems(drafts);
        into.setItemLabelGenerator(draft -> parts.parts().moments().label(parts.parts().actor(), draft.plan(), Moment.of(draft.id()), locale));
        into.addValueChangeListener(change -> show(change.getValue()));
        inNameOf.setLabel(getTranslation("history.restore.name"));
        inNameOf.setItemLabelGenerator(town -> parts.parts().things().town(town.value(), locale));
        confirm.setText(getTranslation("history.restore.confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> carryOut());
        add(new Paragraph(getTranslation("history.restore.text")), into, inNameOf, preview);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
        into.setValue(drafts.getFirst());
    }

    private void show(ProposalSummary draft) {
        LifeParts.Plan wanted = parts.plan(draft, thing, past);
        plan = wanted;
        inNameOf.setItems(wanted.names());
        inNameOf.setValue(wanted.names().stream().findFirst().orElse(null));
        inNameOf.setVisible(wanted.names().size() > 1);
        preview.removeAll();
        confirm.setEnabled(!wanted.writes().isEmpty() && !wanted.names().isEmpty());
        preview.add(wanted.writes().isEmpty()
                ? new Paragraph(getTranslation("history.restore.nothing"))
                : new ChangeCells(parts.parts().things(), wanted.state(), wanted.changes(), locale));
    }

    private void carryOut() {
        LifeParts.Plan wanted = plan;
        JurisdictionCode name = inNameOf.getValue();
        if (wanted == null || name == null) {
            return;
        }
        boolean conflict;
        try {
            conflict = parts.carryOut(wanted, name).outcome() == OperationOutcome.CONFLICT;
        } catch (Refused refused) {
            Notices.refused(refused);
            show(into.getValue()); // as the draft is now
            return;
        }
        close();
        Notices.done(conflict ? "history.restored.conflict" : "history.restored");
        Going.to(this, ProposalLinks.thing(wanted.proposal().id(), thing));
    }
}
