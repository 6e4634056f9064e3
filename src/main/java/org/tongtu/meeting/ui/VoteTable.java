package org.tongtu.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.meeting.Choice;
import org.tongtu.meeting.Decision;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.MeetingDetails;
import org.tongtu.meeting.VoteRecord;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** Every member's vote by name, for people in office; and, once closed, how it was weighed. */
class VoteTable extends Div {

    VoteTable(ItemCards.Services services, MeetingDetails meeting, ItemDetails item) {
        Locale locale = Texts.supported(getLocale());
        var table = new NativeTable();
        table.addClassName("figures-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : new String[] {"member", "vote", "why"}) {
            var cell = new NativeTableHeaderCell(getTranslation("meeting.vote." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (JurisdictionCode member : services.places().members()) {
            Optional<VoteRecord> vote = item.voteOf(member);
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(services.places().name(locale, member));
            row.addDataCell().add(vote.map(this::badge).orElseGet(() -> new Span(getTranslation("meeting.vote.none"))));
            row.addDataCell().setText(vote.map(VoteRecord::reason).orElse(""));
        }
        add(table);
        Decision tally = item.tally();
        if (tally != null) {
            add(new Paragraph(getTranslation("meeting.tally", tally.agree(), tally.object(), tally.abstain(),
                    tally.present(), tally.members(), tally.needed())));
        }
    }

    private Span badge(VoteRecord vote) {
        return badge(vote.choice(), getTranslation("meeting.choice." + vote.choice().name())
                + (vote.scan() == null ? "" : getTranslation("meeting.vote.on-paper", vote.scan())));
    }

    static Span badge(Choice choice, String words) {
        return Badges.of(switch (choice) {
            case AGREE -> Tone.GOOD;
            case OBJECT -> Tone.BAD;
            case ABSTAIN -> Tone.NEUTRAL;
        }, words);
    }
}
