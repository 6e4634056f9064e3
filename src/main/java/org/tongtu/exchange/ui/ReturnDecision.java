package org.tongtu.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.exchange.Returned;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.ui.CauseSource;

/** In whose name (theirs whose file it is, if nobody says otherwise), with deletions or without, in answer to what: and then taking over. */
class ReturnDecision extends Div {

    record Choice(JurisdictionCode jurisdiction, boolean deletions, @Nullable Subject cause, String looked) {}

    private final transient Returned returned;
    private final Checkbox deletions = new Checkbox();
    private final Select<JurisdictionCode> town = new Select<>();
    private final ComboBox<CauseSource.Cause> cause = new ComboBox<>();
    private final Button take = new Button();
    private final boolean causeNeeded;

    ReturnDecision(ReturnWords words, Returned returned, List<JurisdictionCode> towns, List<CauseSource.Cause> causes, boolean causeNeeded) {
        this.returned = returned;
        this.causeNeeded = causeNeeded;
        addClassName("exchange-decision");
        int missing = returned.count(Outcome.DELETED);
        deletions.setLabel(words.text("exchange.deletions", missing));
        deletions.setVisible(missing > 0);
        town.setLabel(words.text("exchange.in-name-of"));
        town.setItems(towns);
        town.setItemLabelGenerator(code -> words.text("exchange.town", code));
        towns.stream().filter(returned.town()::equals).findFirst().or(() -> towns.stream().findFirst()).ifPresent(town::setValue);
        town.setVisible(towns.size() > 1);
        cause.setLabel(words.text("proposal.editor.cause"));
        cause.setItems(causes);
        cause.setItemLabelGenerator(CauseSource.Cause::label);
        cause.setVisible(causeNeeded);
        take.setText(words.text("exchange.take"));
        take.setIcon(VaadinIcon.CHECK.create());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        deletions.addValueChangeListener(change -> update());
        cause.addValueChangeListener(change -> update());
        add(deletions, town, cause, take);
        if (missing > 0) {
            addComponentAtIndex(0, new Paragraph(words.text("exchange.deletions.why", missing)));
        }
        update();
    }

    private void update() {
        int writes = returned.count(Outcome.CREATED) + returned.count(Outcome.MODIFIED) + (deletions.getValue() ? returned.count(Outcome.DELETED) : 0);
        take.setEnabled(writes > 0 && town.getValue() != null && (!causeNeeded || cause.getValue() != null));
    }

    void whenDeletionsChange(Consumer<Boolean> listener) {
        deletions.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    void whenTaken(Consumer<Choice> listener) {
        take.setDisableOnClick(true);
        take.addClickListener(click -> {
            listener.accept(new Choice(town.getValue(), deletions.getValue(), cause.getValue() == null ? null : cause.getValue().subject(),
                    returned.digest()));
            update();
        });
    }
}
