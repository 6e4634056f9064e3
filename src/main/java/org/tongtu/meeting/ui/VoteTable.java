package org.tongtu.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.meeting.Choice;
import org.tongtu.meeting.Decision;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.ItemStage;
import org.tongtu.meeting.MeetingDetails;
import org.tongtu.meeting.Outcome;
import org.tongtu.meeting.VoteRecord;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.Tone;

/** Every member's vote by name, for people in office; and, once closed, how it was weighed. */
class VoteTable extends Div {

    VoteTable(ItemCards.Services services, MeetingDetails meeting, ItemDetails item) {
        Locale locale = Texts.supported(getLocale());
        var table = new NativeTable();
        table.addClassName("figures-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : new String[] {"member", "vote", "why"}) {
            head.add(HeaderCell.ofColumn(getTranslation("meeting.vote." + key)));
        }
        List<JurisdictionCode> members = services.places().members();
        Optional<Decision> weighed = weighed(services, item, members);
        for (JurisdictionCode member : members) {
            Optional<VoteRecord> vote = item.voteOf(member);
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(services.places().name(locale, member));
            row.addDataCell().add(vote.map(this::badge).orElseGet(() -> unvoted(weighed, member)));
            var why = new Div(vote.map(VoteRecord::reason).orElse(""));
            vote.map(VoteRecord::scan).ifPresent(scan -> why.add(new Div(services.papers().told(scan))));
            row.addDataCell().add(why);
        }
        add(table);
        Decision tally = item.tally();
        if (tally != null) {
            add(new Paragraph(getTranslation("meeting.tally", tally.agree(), tally.object(), tally.abstain(), tally.present(), tally.members())));
        }
    }

    /** Weighed only where a member may count without having voted: nothing else of it is told here. */
    private static Optional<Decision> weighed(ItemCards.Services services, ItemDetails item, List<JurisdictionCode> members) {
        boolean heardOtherwise = item.stage() == ItemStage.OPEN && item.mode() == ItemMode.POSITIONS
                && members.stream().anyMatch(member -> item.voteOf(member).isEmpty());
        return Optional.ofNullable(item.tally()).or(() -> heardOtherwise
                ? Optional.of(services.outcomes().weigh(services.current().get(), item.id(), Outcome.APPROVED))
                : Optional.empty());
    }

    /** Who did not vote may count all the same: by a position in writing, or by silence where the rule takes it so. */
    private Span unvoted(Optional<Decision> weighed, JurisdictionCode member) {
        Optional<Choice> written = weighed.map(decision -> decision.inWriting().get(member));
        boolean silent = weighed.filter(decision -> decision.bySilence().contains(member)).isPresent();
        return written.map(choice -> badge(choice, getTranslation("meeting.vote.in-writing", getTranslation("meeting.choice." + choice.name()))))
                .orElseGet(() -> silent
                        ? badge(Choice.AGREE, getTranslation("meeting.vote.by-silence"))
                        : new Span(getTranslation("meeting.vote.none")));
    }

    private Span badge(VoteRecord vote) {
        return badge(vote.choice(), getTranslation("meeting.choice." + vote.choice().name())
                + (vote.scan() == null ? "" : getTranslation("meeting.vote.on-paper")));
    }

    static Span badge(Choice choice, String words) {
        return Badges.of(switch (choice) {
            case AGREE -> Tone.GOOD;
            case OBJECT -> Tone.BAD;
            case ABSTAIN -> Tone.NEUTRAL;
        }, words);
    }
}
