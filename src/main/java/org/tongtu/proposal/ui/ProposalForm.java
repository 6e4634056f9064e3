package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanDetails;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ui.ProposalOrigin.Suggestion;
import org.tongtu.uikit.KeptForm;

/** Asks for what every proposal must say before anything is drawn: whose, which path, on what ground, and why. */
class ProposalForm extends KeptForm {

    private final UUID key = Ids.next();
    private final Select<PlanDetails> plan = new Select<>();
    private final Select<JurisdictionCode> town = new Select<>();
    private final RadioButtonGroup<ProposalPath> path = new RadioButtonGroup<>();
    private final Select<Ground> ground = new Select<>();
    private final TextField title = new TextField();
    private final TextField titleEnglish = new TextField();
    private final TextArea reason = new TextArea();
    private final TextArea reasonEnglish = new TextArea();
    private final CheckboxGroup<JurisdictionCode> invited = new CheckboxGroup<>();
    private final transient @Nullable Suggestion suggestion;

    /** What there is to choose from, and what the portal already knows. */
    record Choices(AccountId writer, List<JurisdictionCode> own, List<PlanDetails> plans, @Nullable Subject origin,
            @Nullable Suggestion suggestion) {}

    ProposalForm(Towns towns, Choices choices, BiConsumer<CreateProposal, ProposalForm> create) {
        super("proposal of " + choices.writer() + " from " + choices.origin());
        Subject origin = choices.origin();
        this.suggestion = choices.suggestion();
        addClassName("form-narrow");
        choose(plan, "plan", choices.plans());
        plan.setItemLabelGenerator(each -> each.title().in(getLocale()));
        choose(town, "town", choices.own());
        town.setItemLabelGenerator(code -> towns.name(code, getLocale()));
        path.setLabel(getTranslation("proposal.form.path"));
        path.setItems(ProposalPath.values());
        path.setItemLabelGenerator(each -> getTranslation("proposal.path." + each) + " — " + getTranslation("proposal.form.path." + each));
        path.addValueChangeListener(change -> grounds(change.getValue()));
        ground.setLabel(getTranslation("proposal.form.ground"));
        ground.setItemLabelGenerator(each -> getTranslation("proposal.ground." + each));
        path.setValue(ProposalPath.ADJUSTMENT);
        words();
        if (origin != null) {
            add(from(origin));
        }
        offerToInvite(towns);
        if (suggestion != null) {
            begin(suggestion);
        }
        var save = new Button(getTranslation("proposal.form.create"), click -> {
            if (isFilled()) {
                create.accept(command(origin), this);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(false);
        add(plan, town, path, ground, title, titleEnglish, reason, reasonEnglish, invited, save);
    }

    private Paragraph from(Subject origin) {
        String what = suggestion == null
                ? getTranslation("proposal.origin." + known(origin.kind()))
                : suggestion.words().in(getLocale());
        var from = new Paragraph(getTranslation("proposal.form.origin", what));
        from.addClassName("quiet");
        return from;
    }

    private void offerToInvite(Towns towns) {
        invited.setLabel(getTranslation("proposal.form.invite"));
        invited.setHelperText(getTranslation("proposal.form.invite-help"));
        invited.setItemLabelGenerator(code -> towns.name(code, getLocale()));
        invited.setItems(towns.members());
        invited.setVisible(suggestion != null);
    }

    /** What the portal knows of the origin stands there already, to be changed like anything else. */
    private void begin(Suggestion known) {
        plan.getListDataView().getItems().filter(each -> each.id().equals(known.plan())).findFirst().ifPresent(plan::setValue);
        town.getListDataView().getItems().filter(known.concerned()::contains).findFirst().ifPresent(town::setValue);
        title.setValue(known.title().zh());
        titleEnglish.setValue(known.title().en());
        reason.setValue(known.reason().zh());
        reasonEnglish.setValue(known.reason().en());
        invited.setValue(invited.getListDataView().getItems().filter(known.concerned()::contains).collect(Collectors.toSet()));
    }

    /** Members to invite, perhaps the author's own among them. */
    Set<JurisdictionCode> invited() {
        return invited.getValue();
    }

    /** The tab of the workbench where work begins. */
    Optional<String> tab() {
        return Optional.ofNullable(suggestion).map(Suggestion::tab);
    }

    /** What the texts have a word for. */
    static String known(String kind) {
        return List.of("warning", "statement", "resolution", "finding", "rule").contains(kind) ? kind : "other";
    }

    private <T> void choose(Select<T> select, String name, List<T> items) {
        select.setLabel(getTranslation("proposal.form." + name));
        select.setItems(items);
        select.setValue(items.getFirst());
        select.setReadOnly(items.size() == 1);
    }

    private void grounds(ProposalPath chosen) {
        List<Ground> fitting = Ground.fitting(chosen);
        ground.setItems(fitting);
        ground.setValue(fitting.contains(Ground.EVALUATION_SHOWS_NEED) ? Ground.EVALUATION_SHOWS_NEED : fitting.getFirst());
    }

    private void words() {
        title.setLabel(getTranslation("proposal.form.title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(200);
        title.setPlaceholder(getTranslation("proposal.form.title-example"));
        titleEnglish.setLabel(getTranslation("proposal.form.title-en"));
        titleEnglish.setMaxLength(300);
        reason.setLabel(getTranslation("proposal.form.reason"));
        reason.setHelperText(getTranslation("proposal.form.reason-help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(4);
        reasonEnglish.setLabel(getTranslation("proposal.form.reason-en"));
        reasonEnglish.setMinRows(2);
    }

    /** What is missing is said beside its field; the cursor goes to the first one. */
    private boolean isFilled() {
        boolean titled = mark(title, title.getValue().isBlank(), "title-needed");
        boolean reasoned = mark(reason, reason.getValue().isBlank(), "reason-needed");
        if (!titled) {
            title.focus();
        } else if (!reasoned) {
            reason.focus();
        }
        return titled && reasoned;
    }

    private static <F extends Component & HasValidation> boolean mark(F field, boolean missing, String text) {
        field.setInvalid(missing);
        field.setErrorMessage(missing ? field.getTranslation("proposal.form." + text) : "");
        return !missing;
    }

    private CreateProposal command(@Nullable Subject origin) {
        return new CreateProposal(key, town.getValue(), plan.getValue().id(), path.getValue(), ground.getValue(),
                Localized.of(title.getValue().strip(), titleEnglish.getValue().strip()),
                Localized.of(reason.getValue().strip(), reasonEnglish.getValue().strip()), origin);
    }
}
