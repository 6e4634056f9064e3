package org.tongtu.consultation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.statement.AnswerDetails;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.geodata.GeoJson;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.uikit.Notices;

/** One point and its answer. Alt+1…5 chooses the outcome, Ctrl+Enter publishes and goes on to the next. */
class AnswerForm extends Section {

    private final transient Desk desk;
    private final transient CurrentActor current;
    private final transient Runnable done;
    private final Div question = new Div();
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final TextField referredTo = new TextField();
    private final IntegerField proposal = new IntegerField();
    private final IntegerField sequence = new IntegerField();
    private final Div preview = new Div();
    private final Button publish = new Button();
    private final PointActions actions;
    private transient @Nullable DeskPoint shown;

    AnswerForm(Desk desk, CurrentActor current, Runnable done) {
        this.desk = desk;
        this.current = current;
        this.done = done;
        this.actions = new PointActions(desk, current, done);
        addClassName("answer-form");
        fields();
        var link = new Div(proposal, sequence);
        link.addClassName("point-actions");
        add(question, actions, outcome, referredTo, reason, link, preview, publish);
        Outcome[] all = Outcome.values();
        Key[] digits = {Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5};
        for (int i = 0; i < all.length; i++) {
            Outcome choice = all[i];
            Shortcuts.addShortcutListener(this, () -> outcome.setValue(choice), digits[i], KeyModifier.ALT).listenOn(this);
        }
        publish.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
    }

    private void fields() {
        outcome.setLabel(getTranslation("consultation.answer.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(it -> getTranslation("answer.outcome." + it));
        outcome.addValueChangeListener(change -> tellPreview());
        reason.setLabel(getTranslation("consultation.answer.reason"));
        reason.setHelperText(getTranslation("consultation.answer.reason-hint"));
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        reason.addValueChangeListener(change -> tellPreview());
        referredTo.setLabel(getTranslation("consultation.answer.referred-to"));
        referredTo.setWidthFull();
        proposal.setLabel(getTranslation("consultation.answer.proposal"));
        sequence.setLabel(getTranslation("consultation.answer.sequence"));
        preview.addClassName("answer-preview");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(click -> publish());
    }

    void show(@Nullable DeskPoint row) {
        shown = row;
        question.removeAll();
        if (row == null) {
            return;
        }
        var words = new Paragraph(row.point().text());
        words.addClassName("point-words");
        question.add(new H2(getTranslation("consultation.answer.point", row.statement().receipt(), row.point().number())), words,
                new Paragraph(getTranslation("consultation.answer.from", desk.name(row.statement().jurisdiction(), getLocale(),
                        getTranslation("consultation.desk.no-town")), row.statement().village(),
                        getTranslation("statement.stance." + row.statement().stance()), row.statement().people())));
        place(row).ifPresent(place -> question.add(new Paragraph(getTranslation("consultation.answer.place", place))));
        if (row.reachable()) {
            question.add(new ContactLine(desk, current, row));
        }
        actions.show(row);
        outcome.setInvalid(false);
        reason.setInvalid(false);
        Optional<AnswerDetails> answer = row.point().answer();
        outcome.setValue(answer.map(AnswerDetails::outcome).orElse(null));
        reason.setValue(answer.map(AnswerDetails::reason).orElse(""));
        referredTo.setValue(answer.map(AnswerDetails::referredTo).orElse(""));
        proposal.setValue(answer.map(AnswerDetails::proposal).map(ProposalId::number).orElse(null));
        sequence.setValue(answer.map(AnswerDetails::sequence).map(Long::intValue).orElse(null));
        publish.setText(getTranslation(answer.isEmpty() ? "consultation.answer.publish" : "consultation.answer.correct"));
        tellPreview();
    }

    /** Latitude and longitude, as one types them into a map. */
    private static Optional<String> place(DeskPoint row) {
        return Optional.ofNullable(row.point().place())
                .map(GeoJson::read)
                .map(place -> place.getCentroid().getCoordinate())
                .map(at -> String.format(Locale.ROOT, "%.5f, %.5f", at.y, at.x));
    }

    void focus() {
        reason.focus();
    }

    private void tellPreview() {
        preview.removeAll();
        referredTo.setVisible(outcome.getValue() == Outcome.REFERRED);
        if (shown == null || outcome.getValue() == null) {
            preview.add(new Paragraph(getTranslation("consultation.answer.preview-none")));
            return;
        }
        preview.add(new Paragraph(getTranslation("consultation.answer.preview")),
                new Paragraph(getTranslation("answer.outcome." + outcome.getValue()) + " · " + reason.getValue()));
    }

    /** What is missing is said beside its field, and the first such field is shown. */
    private boolean isFilled() {
        boolean open = outcome.getValue() == null;
        boolean silent = reason.getValue().isBlank();
        outcome.setInvalid(open);
        outcome.setErrorMessage(open ? getTranslation("consultation.answer.outcome-needed") : "");
        reason.setInvalid(silent);
        reason.setErrorMessage(silent ? getTranslation("consultation.answer.reason-needed") : "");
        if (open) {
            outcome.scrollIntoView();
        } else if (silent) {
            reason.focus();
        }
        return !open && !silent;
    }

    private void publish() {
        DeskPoint row = shown;
        if (row == null || !isFilled()) {
            return;
        }
        try {
            Actor actor = current.get();
            desk.answer(actor, new AnswerPoint(Ids.next(), desk.requireInWhoseName(actor, row.responsible()), row.id(),
                    row.point().answer().map(AnswerDetails::revision).orElse(0), outcome.getValue(), reason.getValue(),
                    referredTo.isVisible() ? referredTo.getValue() : null,
                    proposal.getValue() == null ? null : new ProposalId(proposal.getValue()),
                    sequence.getValue() == null ? null : sequence.getValue().longValue()));
            Notices.done("consultation.answer.done", row.statement().receipt().value());
            done.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
