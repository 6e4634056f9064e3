package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.tongtu.kernel.Subject;

/** Asks what a move to another edition answers to, once the public has seen the proposal: it is an amendment then. */
class EditionDialog extends Dialog {

    EditionDialog(List<CauseSource.Cause> causes, String newest, String now, Consumer<Subject> move) {
        setHeaderTitle(getTranslation("proposal.edition-move.title", newest, now));
        var cause = new ComboBox<CauseSource.Cause>(getTranslation("proposal.editor.cause"), causes);
        cause.setItemLabelGenerator(CauseSource.Cause::label);
        cause.setPlaceholder(getTranslation("proposal.editor.cause-choose"));
        cause.setHelperText(getTranslation(causes.isEmpty() ? "proposal.editor.cause-none" : "proposal.editor.cause-hint"));
        cause.setRequiredIndicatorVisible(true);
        cause.setWidthFull();
        add(new Paragraph(getTranslation("proposal.edition-move.text", newest, now)), cause);
        var confirm = new Button(getTranslation("proposal.edition-move.confirm", newest, now), click -> {
            move.accept(cause.getValue().subject());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        cause.addValueChangeListener(chosen -> confirm.setEnabled(chosen.getValue() != null));
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
        setWidth("34rem");
    }
}
