package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.proposal.DescribeProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.ProposalSummary;

/** A draft's title, ground and reason, in both languages; stays open when the words were refused. */
class DescribeDialog extends Dialog {

    private final ProposalSummary draft;
    private final Select<Ground> ground = new Select<>();
    private final TextField title = new TextField();
    private final TextField titleEnglish = new TextField();
    private final TextArea reason = new TextArea();
    private final TextArea reasonEnglish = new TextArea();

    DescribeDialog(ProposalSummary draft, Consumer<DescribeProposal> save) {
        this.draft = draft;
        setHeaderTitle(getTranslation("proposal.action.describe"));
        setWidth("35rem");
        ground.setLabel(getTranslation("proposal.form.ground"));
        ground.setItems(Ground.fitting(draft.path()));
        ground.setItemLabelGenerator(each -> getTranslation("proposal.ground." + each));
        ground.setValue(draft.ground());
        words();
        var form = new com.vaadin.flow.component.html.Div(title, titleEnglish, ground, reason, reasonEnglish);
        form.addClassName("form-narrow");
        add(form);
        var confirm = new Button(getTranslation("proposal.describe.confirm"), click -> {
            save.accept(command());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
    }

    private void words() {
        title.setLabel(getTranslation("proposal.form.title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(200);
        title.setValue(draft.title().zh());
        titleEnglish.setLabel(getTranslation("proposal.form.title-en"));
        titleEnglish.setMaxLength(300);
        titleEnglish.setValue(draft.title().en());
        reason.setLabel(getTranslation("proposal.form.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(4);
        reason.setValue(draft.reason().zh());
        reasonEnglish.setLabel(getTranslation("proposal.form.reason-en"));
        reasonEnglish.setMinRows(2);
        reasonEnglish.setValue(draft.reason().en());
    }

    private DescribeProposal command() {
        return new DescribeProposal(Ids.next(), draft.jurisdiction(), draft.id(), ground.getValue(),
                Localized.of(title.getValue().strip(), titleEnglish.getValue().strip()),
                Localized.of(reason.getValue().strip(), reasonEnglish.getValue().strip()));
    }
}
