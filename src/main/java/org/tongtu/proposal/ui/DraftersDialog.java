package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.tongtu.identity.CurrentActor;
import org.tongtu.identity.Person;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.proposal.Drafters;
import org.tongtu.proposal.EndDrafter;
import org.tongtu.proposal.NameDrafter;
import org.tongtu.proposal.NamedDrafter;
import org.tongtu.uikit.DayPicker;
import org.tongtu.uikit.Notices;

/** The consultants who work on a proposal in a member's name: who there is, each to be ended; and one more, until a day. */
class DraftersDialog extends Dialog {

    private final transient Drafters drafters;
    private final transient CurrentActor current;
    private final transient RoomWords words;
    private final transient ProposalId proposal;
    private final transient Runnable done;
    private final Div named = new Div();
    private final Select<JurisdictionCode> member = new Select<>();
    private final Select<Person> drafter = new Select<>();
    private final DayPicker until = new DayPicker();
    private final Paragraph nobody = new Paragraph();

    DraftersDialog(Drafters drafters, CurrentActor current, RoomWords words, ProposalId proposal,
            List<JurisdictionCode> mine, Runnable done) {
        this.drafters = drafters;
        this.current = current;
        this.words = words;
        this.proposal = proposal;
        this.done = done;
        setHeaderTitle(getTranslation("proposal.action.drafters"));
        fields(mine);
        var form = new Div(member, drafter, nobody, until);
        form.addClassName("form-narrow");
        add(new Paragraph(getTranslation("proposal.drafters.text")), named, form);
        var confirm = new Button(getTranslation("proposal.drafters.confirm"), click -> name());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()), confirm);
        tell(mine);
    }

    private void fields(List<JurisdictionCode> mine) {
        member.setLabel(getTranslation("proposal.drafters.member"));
        member.setItems(mine);
        member.setItemLabelGenerator(code -> code == null ? "" : words.towns().name(code, getLocale()));
        drafter.setLabel(getTranslation("proposal.drafters.who"));
        drafter.setItemLabelGenerator(person -> person == null ? "" : person.name());
        drafter.setRequiredIndicatorVisible(true);
        drafter.setErrorMessage(getTranslation("proposal.drafters.who-needed"));
        nobody.setText(getTranslation("proposal.drafters.nobody"));
        until.setLabel(getTranslation("proposal.drafters.until"));
        until.setHelperText(getTranslation("proposal.drafters.until-help"));
        until.setRequiredIndicatorVisible(true);
        until.setErrorMessage(getTranslation("proposal.drafters.until-needed"));
        member.addValueChangeListener(change -> choices());
        member.setVisible(mine.size() > 1);
        member.setValue(mine.getFirst());
    }

    private void choices() {
        List<Person> all = drafters.choices(current.get(), member.getValue());
        drafter.setItems(all);
        drafter.setVisible(!all.isEmpty());
        nobody.setVisible(all.isEmpty());
    }

    private void tell(List<JurisdictionCode> mine) {
        List<NamedDrafter> all = drafters.list(current.get(), proposal);
        var list = new UnorderedList();
        list.addClassName("drafters");
        all.forEach(each -> list.add(line(each, mine)));
        named.removeAll();
        named.add(all.isEmpty() ? new Paragraph(getTranslation("proposal.drafters.none")) : list);
    }

    private ListItem line(NamedDrafter each, List<JurisdictionCode> mine) {
        String who = words.person(each.account());
        var line = new ListItem(new Span(words.drafter(each, getLocale())));
        if (mine.contains(each.member())) {
            var end = new Button(getTranslation("proposal.drafters.end"), click -> act(() -> drafters.end(current.get(),
                    new EndDrafter(Ids.next(), each.member(), proposal, each.account())), "proposal.done.drafter-ended", who, mine));
            end.setAriaLabel(getTranslation("proposal.drafters.end-whose", who));
            line.add(end);
        }
        return line;
    }

    private void name() {
        LocalDate last = until.getValue();
        drafter.setInvalid(drafter.getValue() == null);
        until.setInvalid(last == null);
        if (drafter.isInvalid() || last == null) {
            return;
        }
        var command = new NameDrafter(Ids.next(), member.getValue(), proposal, drafter.getValue().id(),
                last.plusDays(1).atStartOfDay(words.figures().zone()).toInstant());
        act(() -> drafters.name(current.get(), command), "proposal.done.drafter-named", drafter.getValue().name(),
                member.getListDataView().getItems().toList());
    }

    private void act(Runnable change, String said, String who, List<JurisdictionCode> mine) {
        try {
            change.run();
            Notices.done(said, who);
            tell(mine);
            done.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
