package org.tongtu.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.DecideItem;
import org.tongtu.meeting.Decision;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.ItemSheet;
import org.tongtu.meeting.ItemStage;
import org.tongtu.meeting.Outcome;
import org.tongtu.uikit.Confirm;

/** The chair's part: the outcome, its wording as everybody reads it on the projector, and whether the rule holds. */
class OutcomeForm extends Div {

    private final transient ItemCards.Services services;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea wording = new TextArea();
    private final TextArea reason = new TextArea();
    private final TextArea changes = new TextArea();
    private final CheckboxGroup<UUID> reopens = new CheckboxGroup<>();
    private final Paragraph standing = new Paragraph();
    private final Button decide = new Button();
    private transient @Nullable ItemDetails item;

    OutcomeForm(ItemCards.Services services) {
        this.services = services;
        addClassName("outcome-form");
        outcome.setLabel(getTranslation("meeting.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation("meeting.outcome." + each.name()));
        outcome.setValue(Outcome.APPROVED);
        outcome.addValueChangeListener(change -> weigh());
        wording.setLabel(getTranslation("meeting.wording"));
        wording.setHelperText(getTranslation("meeting.wording-hint"));
        wording.setValueChangeMode(ValueChangeMode.LAZY);
        wording.addValueChangeListener(change -> {
            if (item != null && change.isFromClient()) {
                services.room().type(item.meeting(), item.id(), change.getValue());
            }
        });
        reason.setLabel(getTranslation("meeting.outcome-reason"));
        changes.setLabel(getTranslation("meeting.changes"));
        changes.setHelperText(getTranslation("meeting.changes-hint"));
        standing.getElement().setAttribute("role", "status");
        decide.setText(getTranslation("meeting.decide"));
        decide.addClickListener(click -> ask());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        reopens.setLabel(getTranslation("meeting.reopens"));
        reopens.setHelperText(getTranslation("meeting.reopens-hint"));
        add(outcome, standing, wording, changes, reopens, reason, decide);
        setVisible(false);
    }

    void show(Actor who, ItemDetails shown) {
        item = shown;
        setVisible(shown.stage() == ItemStage.OPEN && who.holds(Role.SECRETARY));
        weigh();
    }

    private void weigh() {
        changes.setVisible(outcome.getValue() == Outcome.APPROVED_IN_PRINCIPLE);
        offerThings();
        reason.setVisible(outcome.getValue() != Outcome.APPROVED);
        if (item == null || !isVisible()) {
            return;
        }
        Decision decision = services.outcomes().weigh(services.current().get(), item.id(), outcome.getValue());
        String figures = getTranslation("meeting.tally", decision.agree(), decision.object(), decision.abstain() - decision.silent(),
                decision.present(), decision.members());
        String missing = decision.missing().stream().sorted()
                .map(one -> getTranslation("meeting.missing." + one.name(), decision.needed()))
                .collect(Collectors.joining(" "));
        String bySilence = decision.bySilence().isEmpty() ? "" : getTranslation("meeting.by-silence", decision.bySilence().size()) + " ";
        String waiting = decision.silent() == 0 ? "" : getTranslation("meeting.silent", decision.silent()) + " ";
        standing.setText(figures + " " + bySilence + waiting + (decision.holds() ? getTranslation("meeting.holds") : missing));
        decide.setEnabled(decision.holds() || !outcome.getValue().needsDecision());
    }

    /** What the proposal changes, to choose from what the list speaks of; what was chosen survives a refresh. */
    private void offerThings() {
        ItemDetails shown = item;
        reopens.setVisible(false);
        if (outcome.getValue() != Outcome.APPROVED_IN_PRINCIPLE || shown == null || shown.proposal().isEmpty()) {
            return;
        }
        reopens.setVisible(true);
        if (reopens.getGenericDataView().getItems().findAny().isEmpty()) {
            List<ItemSheet.ChangedThing> things = services.sheets().get(services.current().get(), shown.proposal().orElseThrow()).things();
            var names = new HashMap<UUID, String>();
            things.forEach(thing -> names.put(thing.id(), thing.words().in(getLocale())));
            reopens.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
            reopens.setItems(things.stream().map(ItemSheet.ChangedThing::id).toList());
        }
    }

    private void ask() {
        ItemDetails shown = item;
        if (shown == null) {
            return;
        }
        List<String> listed = outcome.getValue() == Outcome.APPROVED_IN_PRINCIPLE
                ? changes.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
                : List.of();
        List<UUID> reopened = listed.isEmpty() ? List.of() : List.copyOf(reopens.getValue());
        var command = new DecideItem(Ids.next(), shown.id(), outcome.getValue(), wording.getValue().strip(),
                reason.getValue().strip(), listed, reopened);
        Confirm.ask("meeting.decide", () -> services.outcomes().decide(services.current().get(), command),
                getTranslation("meeting.outcome." + outcome.getValue().name()), shown.title());
    }
}
