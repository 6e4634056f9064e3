package org.tongtu.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.statement.AssignPoint;
import org.tongtu.consultation.statement.MaskPoint;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.uikit.Notices;

/** Gives a point to another member, or keeps its words from the public. */
class PointActions extends Div {

    private final transient Desk desk;
    private final transient CurrentActor current;
    private final transient Runnable done;
    private final Select<JurisdictionCode> assignee = new Select<>();
    private final TextField maskReason = new TextField();
    private final Button mask = new Button();
    private transient @Nullable DeskPoint shown;

    PointActions(Desk desk, CurrentActor current, Runnable done) {
        this.desk = desk;
        this.current = current;
        this.done = done;
        addClassName("point-actions");
        assignee.setLabel(getTranslation("consultation.assign"));
        assignee.setItems(desk.members());
        assignee.setItemLabelGenerator(it -> it == null ? "" : desk.name(it, getLocale(), ""));
        assignee.addValueChangeListener(change -> assign(change.getValue(), change.isFromClient()));
        maskReason.setLabel(getTranslation("consultation.mask.reason"));
        mask.addClickListener(click -> mask());
        boolean office = current.get().holds(Role.SECRETARY);
        maskReason.setVisible(office);
        mask.setVisible(office);
        add(assignee, maskReason, mask);
    }

    void show(DeskPoint row) {
        shown = row;
        assignee.setValue(row.responsible().orElse(null));
        assignee.setVisible(desk.mayAssign(current.get(), row));
        maskReason.setValue(Objects.requireNonNullElse(row.point().maskReason(), ""));
        mask.setText(getTranslation(row.point().maskReason() == null ? "consultation.mask" : "consultation.unmask"));
    }

    private void assign(@Nullable JurisdictionCode member, boolean byPerson) {
        DeskPoint row = shown;
        if (row == null || member == null || !byPerson) {
            return;
        }
        Actor actor = current.get();
        act(() -> desk.answers().assign(actor,
                new AssignPoint(Ids.next(), desk.requireInWhoseName(actor, row.responsible()), row.id(), member)),
                "consultation.assigned");
    }

    private void mask() {
        DeskPoint row = shown;
        if (row != null) {
            String reason = row.point().maskReason() == null ? maskReason.getValue() : null;
            act(() -> desk.answers().mask(current.get(), new MaskPoint(Ids.next(), row.id(), reason)), "consultation.masked");
        }
    }

    private void act(Runnable change, String said) {
        try {
            change.run();
            Notices.done(said);
            done.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
