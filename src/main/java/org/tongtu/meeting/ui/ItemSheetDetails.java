package org.tongtu.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongtu.consultation.statement.StatementCounts;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.language.Texts;
import org.tongtu.meeting.ItemSheet;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.proposal.Exemption;
import org.tongtu.proposal.PositionRecord;
import org.tongtu.proposal.ui.ProposalLinks;

/** The item sheet 议题单 on one page: what changes, whom it affects, what was found, what was said. */
class ItemSheetDetails extends NativeDetails {

    private static final int LISTED = 12;

    private final transient PlaceNames places;

    ItemSheetDetails(ItemCards.Services services, Actor actor, ProposalId proposal) {
        this.places = services.places();
        ItemSheet sheet = services.sheets().get(actor, proposal);
        Locale locale = Texts.supported(getLocale());
        setSummaryText(getTranslation("meeting.sheet", sheet.proposal().id().toString()));
        var list = new DescriptionList();
        list.addClassName("sheet");
        row(list, "reason", sheet.proposal().reason().in(locale));
        row(list, "changes", getTranslation("meeting.sheet.changed", sheet.changed()) + things(locale, sheet));
        row(list, "affected", sheet.affected().stream().map(code -> places.name(locale, code)).collect(Collectors.joining(" · ")));
        row(list, "findings", getTranslation("meeting.sheet.found", sheet.blocking(), sheet.warning()));
        row(list, "exemptions", sheet.exemptions().stream().map(one -> exemption(locale, one)).collect(Collectors.joining(" · ")));
        row(list, "conflicts", getTranslation("meeting.sheet.conflicts-open", sheet.openConflicts()));
        row(list, "positions", sheet.positions().stream().map(one -> position(locale, one)).collect(Collectors.joining(" · ")));
        row(list, "statements", statements(sheet.statements()));
        var content = new Div(list);
        if (services.effects().changesRules(proposal)) {
            content.add(new H4(getTranslation("meeting.sheet.rules")), services.effects().panel(proposal));
        }
        content.add(new Anchor(ProposalLinks.proposal(proposal), getTranslation("meeting.sheet.open")));
        setContent(content);
    }

    /** The first of them by name; the proposal shows all, with before and after. */
    private String things(Locale locale, ItemSheet sheet) {
        String names = sheet.things().stream().limit(LISTED).map(one -> one.words().in(locale)).collect(Collectors.joining(" · "));
        if (names.isEmpty()) {
            return "";
        }
        int more = sheet.things().size() - LISTED;
        return getTranslation("meeting.sheet.these", names) + (more > 0 ? getTranslation("meeting.sheet.more", more) : "");
    }

    private String position(Locale locale, PositionRecord one) {
        String reason = one.reason().isBlank() ? "" : getTranslation("meeting.sheet.because", one.reason());
        return places.name(locale, one.member()) + " " + getTranslation("meeting.position." + one.position().name()) + reason;
    }

    private String exemption(Locale locale, Exemption one) {
        return one.kind() == Exemption.Kind.CLEARANCE
                ? getTranslation("meeting.sheet.cleared", one.message().in(locale), one.authority(), one.documentNumber())
                : getTranslation("meeting.sheet.exempted", one.message().in(locale), String.valueOf(one.until()), one.reason());
    }

    private String statements(@org.jspecify.annotations.Nullable StatementCounts said) {
        return said == null
                ? getTranslation("meeting.sheet.no-notice")
                : getTranslation("meeting.sheet.said", said.statements(), said.points(), said.people(), said.unanswered());
    }

    private void row(DescriptionList list, String key, String words) {
        list.add(new DescriptionList.Term(getTranslation("meeting.sheet." + key)),
                new DescriptionList.Description(new Span(words.isBlank() ? getTranslation("meeting.sheet.none") : words)));
    }
}
