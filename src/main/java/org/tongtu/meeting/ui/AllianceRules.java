package org.tongtu.meeting.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.DecisionRule;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.uikit.Figures;

/** The rules the alliance gave itself, every figure of them, so that nobody has to guess why something is refused. */
class AllianceRules extends NativeDetails {

    private final DescriptionList list = new DescriptionList();

    AllianceRules(AllianceDetails alliance, PlaceNames places, Figures figures) {
        Locale locale = Texts.supported(getLocale());
        setSummaryText(getTranslation("meeting.rules", alliance.name().in(locale)));
        list.addClassName("sheet");
        row("members", names(alliance.members(), places, locale));
        row("observers", names(alliance.observers(), places, locale));
        DecisionRule rule = alliance.decision();
        row("decision", getTranslation("meeting.rules.decision." + rule.kind(), figures.number(locale, rule.share() * 100, 1)));
        row("quorum", getTranslation("meeting.rules.quorum-of", rule.quorum(), alliance.members().size()));
        row("consent", yes(rule.affectedMustConsent()));
        row("notice", days(alliance.consultationDays()));
        row("positions", days(alliance.positionDays()));
        row("silence", yes(alliance.silenceConsents()));
        row("escalation", days(alliance.escalationDays()));
        row("material", figures.area(locale, alliance.materialChangeM2()));
        row("public", yes(alliance.publicPositions()));
        row("zone", alliance.zone().getId());
        setContent(new Div(list));
    }

    private void row(String key, String words) {
        list.add(new DescriptionList.Term(getTranslation("meeting.rules." + key)), new DescriptionList.Description(words));
    }

    private String days(int days) {
        return getTranslation("meeting.rules.days", days);
    }

    private String yes(boolean so) {
        return getTranslation(so ? "meeting.rules.yes" : "meeting.rules.no");
    }

    private static String names(List<JurisdictionCode> codes, PlaceNames places, Locale locale) {
        return codes.stream().map(code -> places.name(locale, code)).collect(Collectors.joining(" · "));
    }
}
