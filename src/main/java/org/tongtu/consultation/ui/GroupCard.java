package org.tongtu.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.tongtu.consultation.alike.PointGroup;
import org.tongtu.consultation.alike.UngroupPoints;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.Tone;

/** A group: what they want, how many they are, one answer for all, and the way out for those who want something else. */
class GroupCard extends Div {

    private final transient Desk desk;
    private final transient CurrentActor current;
    private final transient PointGroup group;
    private final transient List<DeskPoint> points;
    private final transient Runnable done;

    GroupCard(Desk desk, CurrentActor current, PointGroup group, List<DeskPoint> points, Runnable done) {
        this.desk = desk;
        this.current = current;
        this.group = group;
        this.points = points;
        this.done = done;
        addClassNames("point-card", "alike-card");
        long waiting = points.stream().filter(point -> !point.isAnswered()).count();
        add(new H4(group.title()), new Div(
                waiting == 0 ? Badges.of(Tone.GOOD, getTranslation("consultation.alike.answered"))
                        : Badges.of(Tone.CAUTION, getTranslation("consultation.alike.waiting", waiting)),
                new Span(getTranslation("consultation.alike.count", points.size(), AlikeChoice.people(points)))));
        if (desk.mayAnswer(current.get()) && !points.isEmpty()) {
            add(acts());
        }
    }

    private Div acts() {
        var answer = new Button(getTranslation("consultation.alike.answer"),
                click -> new GroupAnswerDialog(desk, current, group, points, done).open());
        answer.addThemeVariants(ButtonVariant.PRIMARY);
        var look = new Button(getTranslation("consultation.alike.members"), click -> members());
        var acts = new Div(answer, look);
        acts.addClassName("point-actions");
        return acts;
    }

    private void members() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(group.title());
        dialog.setWidth("60rem");
        var texts = new PointTexts(points, row -> getTranslation("consultation.answer.point", row.statement().receipt(), row.point().number()));
        texts.deselectAll();
        var leave = new Button(getTranslation("consultation.alike.leave", 0));
        leave.setEnabled(false);
        texts.addSelectionListener(change -> {
            leave.setText(getTranslation("consultation.alike.leave", change.getAllSelectedItems().size()));
            leave.setEnabled(!change.getAllSelectedItems().isEmpty());
        });
        leave.addClickListener(click -> leave(dialog, texts.chosen()));
        dialog.add(new Paragraph(getTranslation("consultation.alike.members-intro")), texts);
        dialog.getFooter().add(new Button(getTranslation("uikit.close"), click -> dialog.close()), leave);
        dialog.open();
    }

    private void leave(Dialog dialog, List<DeskPoint> leaving) {
        try {
            Actor actor = current.get();
            desk.alike().groups().ungroup(actor, new UngroupPoints(Ids.next(), desk.requireInWhoseName(actor, Optional.empty()),
                    group.id(), leaving.stream().map(DeskPoint::id).toList()));
            dialog.close();
            Notices.done("consultation.alike.left", leaving.size());
            done.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
