package org.tongtu.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.alike.GroupPoints;
import org.tongtu.consultation.alike.JoinGroup;
import org.tongtu.consultation.alike.PointGroup;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.uikit.Notices;

/** The texts of a suggestion side by side: leave out what says something else, name the rest, confirm. */
class SuggestionDialog extends Dialog {

    private static final int TITLE = 40;

    private final transient Desk desk;
    private final transient CurrentActor current;
    private final transient ConsultationId notice;
    private final transient AlikeChoice choice;
    private final transient Runnable done;
    private final TextField title = new TextField();
    private final PointTexts texts;
    private final Button confirm = new Button();

    SuggestionDialog(Desk desk, CurrentActor current, ConsultationId notice, AlikeChoice choice, Runnable done) {
        this.desk = desk;
        this.current = current;
        this.notice = notice;
        this.choice = choice;
        this.done = done;
        var percents = choice.percents();
        texts = new PointTexts(choice.points(), row -> getTranslation("consultation.alike.of", row.statement().receipt(), row.point().number(),
                percents.getOrDefault(row.id(), 0)));
        setHeaderTitle(getTranslation("consultation.alike.dialog"));
        setWidth("60rem");
        title.setLabel(getTranslation("consultation.alike.title"));
        title.setWidthFull();
        title.setValue(begins(String.join(" ", choice.suggestion().words())));
        title.setVisible(choice.group() == null);
        add(new Paragraph(getTranslation("consultation.alike.dialog-intro")),
                new Paragraph(getTranslation("consultation.alike.words", String.join(" · ", choice.suggestion().words()))), title, texts);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> confirm());
        texts.addSelectionListener(change -> tellCount());
        tellCount();
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
    }

    /** No sentence of anybody's, which would outlive its withdrawal. Whole characters only, also beyond U+FFFF. */
    static String begins(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE ? line : line.substring(0, line.offsetByCodePoints(0, TITLE));
    }

    private void tellCount() {
        int count = texts.getSelectedItems().size();
        PointGroup group = choice.group();
        confirm.setText(group == null ? getTranslation("consultation.alike.confirm", count)
                : getTranslation("consultation.alike.join", count, group.title()));
        confirm.setEnabled(count >= (group == null ? 2 : 1));
    }

    private void confirm() {
        List<UUID> points = texts.chosen().stream().map(DeskPoint::id).toList();
        PointGroup group = choice.group();
        try {
            Actor actor = current.get();
            JurisdictionCode by = desk.requireInWhoseName(actor, Optional.empty());
            if (group == null) {
                desk.alike().groups().group(actor, new GroupPoints(Ids.next(), by, notice, title.getValue(), points));
            } else {
                desk.alike().groups().join(actor, new JoinGroup(Ids.next(), by, group.id(), points));
            }
            close();
            Notices.done("consultation.alike.grouped", points.size());
            done.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
