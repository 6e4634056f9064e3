package org.tongtu.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.meeting.CastVote;
import org.tongtu.meeting.Choice;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.ItemStage;
import org.tongtu.meeting.RecordPaperVote;
import org.tongtu.paper.ui.ScanField;
import org.tongtu.uikit.Notices;

/** Three buttons and a reason: a delegate votes for the own town, the joint office records a signed paper. */
class VoteForm extends Div {

    private final transient ItemCards.Services services;
    private final Select<JurisdictionCode> member = new Select<>();
    private final TextField reason = new TextField();
    private final ScanField scan;
    private transient @Nullable ItemDetails item;

    VoteForm(ItemCards.Services services) {
        this.services = services;
        Locale locale = Texts.supported(getLocale());
        addClassName("vote-form");
        member.setLabel(getTranslation("meeting.vote.member"));
        member.setItemLabelGenerator(code -> code == null ? "" : services.places().name(locale, code));
        reason.setLabel(getTranslation("meeting.vote.reason"));
        reason.setMaxLength(4000);
        scan = services.papers().field(getTranslation("meeting.vote.scan"));
        var buttons = new Div();
        buttons.addClassName("page-actions");
        for (Choice choice : Choice.values()) {
            var button = new Button(getTranslation("meeting.choice." + choice.name()), click -> vote(choice));
            if (choice == Choice.AGREE) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            buttons.add(button);
        }
        add(member, reason, scan, buttons);
        setVisible(false);
    }

    void show(Actor who, ItemDetails shown) {
        item = shown;
        List<JurisdictionCode> towns = new ArrayList<>(services.places().members());
        boolean office = who.holds(Role.SECRETARY);
        if (!office) {
            towns.retainAll(who.jurisdictionsOf(Role.DELEGATE));
        }
        setVisible(shown.stage() == ItemStage.OPEN && !towns.isEmpty());
        scan.setVisible(office);
        JurisdictionCode chosen = member.getValue();
        member.setItems(towns);
        if (!towns.isEmpty()) {
            member.setValue(towns.contains(chosen) ? chosen : towns.getFirst());
        }
    }

    private void vote(Choice choice) {
        Actor who = services.current().get();
        ItemDetails shown = item;
        JurisdictionCode town = member.getValue();
        if (shown == null || town == null) {
            return;
        }
        int seen = shown.revisionOf(town);
        if (who.holds(Role.DELEGATE, town)) {
            services.votes().cast(who, new CastVote(Ids.next(), town, shown.id(), seen, choice, reason.getValue().strip()));
        } else {
            services.votes().recordPaper(who, new RecordPaperVote(
                    Ids.next(), town, shown.id(), seen, choice, reason.getValue().strip(), scan.getValue()));
        }
        reason.clear();
        scan.clear();
        Notices.done("meeting.voted", getTranslation("meeting.choice." + choice.name()));
    }
}
