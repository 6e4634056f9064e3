package org.tongtu.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongtu.consultation.alike.AnswerGroup;
import org.tongtu.consultation.alike.PointGroup;
import org.tongtu.consultation.statement.AnswerDetails;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.uikit.Notices;

/** One answer for those of a group that wait; where none waits, a correction for those whose answer is as old as the first one's. */
class GroupAnswerDialog extends Dialog {

    private final transient Desk desk;
    private final transient CurrentActor current;
    private final transient PointGroup group;
    private final transient Runnable done;
    private final transient List<DeskPoint> meant;
    private final int revision;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final TextField referredTo = new TextField();
    private final IntegerField proposal = new IntegerField();
    private final IntegerField sequence = new IntegerField();

    GroupAnswerDialog(Desk desk, CurrentActor current, PointGroup group, List<DeskPoint> points, Runnable done) {
        this.desk = desk;
        this.current = current;
        this.group = group;
        this.done = done;
        revision = points.stream().mapToInt(GroupAnswerDialog::revision).min().orElse(0);
        DeskPoint first = points.stream().filter(point -> revision(point) == revision).findFirst().orElseThrow();
        meant = points.stream().filter(point -> revision(point) == revision && isAnsweredLike(first, point)).toList();
        setHeaderTitle(group.title());
        setWidth("44rem");
        fields();
        meant.getFirst().point().answer().ifPresent(this::fill);
        var link = new Div(proposal, sequence);
        link.addClassName("point-actions");
        add(new Paragraph(getTranslation(revision == 0 ? "consultation.alike.answers" : "consultation.alike.corrects",
                meant.size(), AlikeChoice.people(meant))), outcome, referredTo, reason, link);
        var publish = new Button(getTranslation("consultation.alike.publish", meant.size()), click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), publish);
    }

    /** What was answered singly, in other words, is not to be written over. */
    private static boolean isAnsweredLike(DeskPoint one, DeskPoint other) {
        return said(one).equals(said(other));
    }

    private static Optional<List<Optional<Object>>> said(DeskPoint point) {
        return point.point().answer().map(it -> Stream.of(it.outcome(), it.reason(), it.referredTo(), it.proposal(), it.sequence())
                .map(Optional::<Object>ofNullable)
                .toList());
    }

    private static int revision(DeskPoint point) {
        return point.point().answer().map(AnswerDetails::revision).orElse(0);
    }

    private void fields() {
        outcome.setLabel(getTranslation("consultation.report.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(it -> getTranslation("answer.outcome." + it));
        outcome.addValueChangeListener(change -> referredTo.setVisible(change.getValue() == Outcome.REFERRED));
        reason.setLabel(getTranslation("consultation.answer.reason"));
        reason.setWidthFull();
        reason.setMinRows(4);
        referredTo.setLabel(getTranslation("consultation.answer.referred-to"));
        referredTo.setWidthFull();
        referredTo.setVisible(false);
        proposal.setLabel(getTranslation("consultation.answer.proposal"));
        sequence.setLabel(getTranslation("consultation.answer.sequence"));
    }

    private void fill(AnswerDetails answer) {
        outcome.setValue(answer.outcome());
        reason.setValue(answer.reason());
        referredTo.setValue(Optional.ofNullable(answer.referredTo()).orElse(""));
        proposal.setValue(Optional.ofNullable(answer.proposal()).map(ProposalId::number).orElse(null));
        sequence.setValue(Optional.ofNullable(answer.sequence()).map(Long::intValue).orElse(null));
    }

    /** What is missing is said beside its field. */
    private boolean isFilled() {
        outcome.setInvalid(outcome.getValue() == null);
        outcome.setErrorMessage(getTranslation("consultation.answer.outcome-needed"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("consultation.answer.reason-needed"));
        return !outcome.isInvalid() && !reason.isInvalid();
    }

    private void publish() {
        if (!isFilled()) {
            return;
        }
        try {
            Actor actor = current.get();
            int answered = desk.alike().answers().answer(actor, new AnswerGroup(Ids.next(),
                    desk.requireInWhoseName(actor, meant.getFirst().responsible()), group.id(), meant.stream().map(DeskPoint::id).toList(),
                    revision, outcome.getValue(), reason.getValue(), referredTo.isVisible() ? referredTo.getValue() : null,
                    Optional.ofNullable(proposal.getValue()).map(ProposalId::new).orElse(null),
                    Optional.ofNullable(sequence.getValue()).map(Integer::longValue).orElse(null)));
            close();
            Notices.done("consultation.alike.done", answered);
            done.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
