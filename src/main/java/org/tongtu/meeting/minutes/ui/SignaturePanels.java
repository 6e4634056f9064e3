package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.meeting.minutes.CirculateMinutes;
import org.tongtu.meeting.minutes.IssueMinutes;
import org.tongtu.meeting.minutes.Minutes;
import org.tongtu.meeting.minutes.MinutesDetails;
import org.tongtu.meeting.minutes.MinutesStage;
import org.tongtu.meeting.minutes.PublishMinutes;
import org.tongtu.meeting.minutes.RecordPaperSignature;
import org.tongtu.meeting.minutes.RequestWording;
import org.tongtu.meeting.minutes.SignMinutes;
import org.tongtu.meeting.minutes.Signatures;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.paper.ui.PaperParts;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** Who has signed, who has not, and this person's next step with the minutes. */
@org.springframework.stereotype.Component
class SignaturePanels {

    private final Minutes minutes;
    private final Signatures signatures;
    private final PlaceNames places;
    private final PaperParts papers;

    SignaturePanels(Minutes minutes, Signatures signatures, PlaceNames places, PaperParts papers) {
        this.minutes = minutes;
        this.signatures = signatures;
        this.places = places;
        this.papers = papers;
    }

    /** @param keep writes down what was typed and not saved: what is sent is what stands on the page */
    Component of(Actor actor, MinutesDetails found, Runnable keep, Runnable again) {
        Locale locale = Texts.supported(UI.getCurrent().getLocale());
        var panel = new Div();
        if (found.stage() != MinutesStage.DRAFT) {
            panel.add(progress(found, locale));
        }
        found.requests().forEach(one -> panel.add(new Paragraph(
                t("wants", places.name(locale, one.member()), one.text()))));
        var actions = new Div();
        actions.addClassName("page-actions");
        if (actor.holds(Role.SECRETARY)) {
            addOffice(actions, actor, found, keep, again);
        }
        if (found.stage() == MinutesStage.COUNTERSIGN) {
            found.missing().stream()
                    .filter(member -> actor.holds(Role.DELEGATE, member))
                    .forEach(member -> addDelegate(actions, actor, found, member, again));
        }
        panel.add(actions);
        return panel;
    }

    private Div progress(MinutesDetails found, Locale locale) {
        var row = new Div();
        row.addClassName("card-head");
        found.signatures().forEach(one -> {
            row.add(Badges.of(Tone.GOOD, t("signed", places.name(locale, one.member()))));
            Optional.ofNullable(one.scan()).ifPresent(scan -> row.add(papers.told(scan)));
        });
        found.missing().forEach(member -> row.add(Badges.of(Tone.CAUTION, t("not-signed", places.name(locale, member)))));
        row.add(new Span(t("version", found.version())));
        return row;
    }

    private void addDelegate(Div actions, Actor actor, MinutesDetails found, JurisdictionCode member, Runnable again) {
        actions.add(primary("sign", () -> {
            signatures.sign(actor, new SignMinutes(Ids.next(), member, found.meeting(), found.version()));
            again.run();
        }));
        actions.add(new Button(t("request"), click -> OneFieldDialog.longer("minutes.request", words -> {
            signatures.request(actor, new RequestWording(Ids.next(), member, found.meeting(), found.version(), words));
            again.run();
        }).open()));
    }

    private void addOffice(Div actions, Actor actor, MinutesDetails found, Runnable keep, Runnable again) {
        switch (found.stage()) {
            case DRAFT -> actions.add(primary("circulate", () -> {
                keep.run();
                minutes.circulate(actor, new CirculateMinutes(Ids.next(), found.meeting()));
                again.run();
            }));
            case COUNTERSIGN -> {
                found.missing().forEach(member -> actions.add(new Button(
                        t("paper", places.name(Texts.supported(UI.getCurrent().getLocale()), member)),
                        click -> OneFieldDialog.scan("minutes.scan", papers, scan -> {
                            signatures.recordPaper(actor, new RecordPaperSignature(
                                    Ids.next(), member, found.meeting(), found.version(), scan));
                            again.run();
                        }).open())));
                Button issue = primary("issue", () -> OneFieldDialog.line("minutes.signer", signer -> {
                    minutes.issue(actor, new IssueMinutes(Ids.next(), found.meeting(), signer));
                    again.run();
                }).open());
                issue.setEnabled(found.isSigned());
                actions.add(issue);
            }
            case ISSUED -> actions.add(primary("publish", () -> OneFieldDialog.line("minutes.number", number -> {
                minutes.publish(actor, new PublishMinutes(Ids.next(), found.meeting(), number));
                again.run();
            }).open()));
            case PUBLISHED -> { }
        }
    }

    private static Button primary(String key, Runnable act) {
        var button = new Button(t(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static String t(String key, Object... arguments) {
        return I18NProvider.translate("minutes." + key, arguments);
    }
}
