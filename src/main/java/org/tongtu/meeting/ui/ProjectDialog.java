package org.tongtu.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Period;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.AddProject;
import org.tongtu.monitoring.ProjectPlan;
import org.tongtu.monitoring.ProjectStage;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.proposal.ProposalSummary;

/** What an adopted proposal means to do: who leads it, until when, at what cost. Completes the project its adoption began. */
class ProjectDialog extends Dialog {

    private static final String MONTH = "\\d{4}(-(0[1-9]|1[0-2]))?";
    private static final String MONEY = "\\d{1,12}(\\.\\d{1,2})?";

    private final TextField name = new TextField();
    private final Select<JurisdictionCode> lead = new Select<>();
    private final TextField ends = new TextField();
    private final TextField cost = new TextField();

    ProjectDialog(ProposalSummary proposal, PlaceNames places, Consumer<AddProject> save) {
        Locale locale = Texts.supported(getLocale());
        setHeaderTitle(getTranslation("meeting.project"));
        name.setLabel(getTranslation("meeting.project.name"));
        name.setMaxLength(200);
        name.setValue(proposal.title().in(locale));
        lead.setLabel(getTranslation("meeting.project.lead"));
        lead.setItems(places.members());
        lead.setItemLabelGenerator(code -> places.name(locale, code));
        lead.setValue(proposal.jurisdiction());
        ends.setLabel(getTranslation("meeting.project.ends"));
        ends.setHelperText(getTranslation("meeting.project.ends-hint"));
        ends.setPattern(MONTH);
        ends.setErrorMessage(getTranslation("meeting.project.ends-hint"));
        cost.setLabel(getTranslation("meeting.project.cost"));
        cost.setPattern(MONEY);
        cost.setErrorMessage(getTranslation("meeting.project.cost-hint"));
        var form = new Div(new Paragraph(getTranslation("meeting.project.text")), name, lead, ends, cost);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("meeting.project.save"), click -> {
            if (isSound()) {
                save.accept(new AddProject(Ids.next(), lead.getValue(), plan(proposal, locale), ProjectStage.PREPARED, 0));
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }

    private boolean isSound() {
        ends.setInvalid(!ends.getValue().isBlank() && !ends.getValue().strip().matches(MONTH));
        cost.setInvalid(!cost.getValue().isBlank() && !cost.getValue().strip().matches(MONEY));
        return !ends.isInvalid() && !cost.isInvalid() && !name.getValue().isBlank();
    }

    private ProjectPlan plan(ProposalSummary proposal, Locale locale) {
        Localized title = name.getValue().strip().equals(proposal.title().in(locale))
                ? proposal.title()
                : Localized.same(name.getValue().strip());
        @Nullable Period until = ends.getValue().isBlank() ? null : new Period(ends.getValue().strip());
        @Nullable BigDecimal money = cost.getValue().isBlank() ? null : new BigDecimal(cost.getValue().strip());
        return new ProjectPlan(title, lead.getValue(), null, until, money, List.of(), List.of(), null, proposal.id());
    }
}
