package org.tongtu.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.shell.HomeBlock;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Tone;

/** Where a resident acts: what can still be said something about, until when, and what became of what was said. */
@org.springframework.stereotype.Component
class OpenNotices implements HomeBlock {

    private final Consultations consultations;
    private final Figures figures;
    private final Now now;

    OpenNotices(Consultations consultations, Figures figures, Now now) {
        this.consultations = consultations;
        this.figures = figures;
        this.now = now;
    }

    @Override
    public int order() {
        return 5;
    }

    /** People in office find their work in the list above. */
    @Override
    public @Nullable Component create(Actor actor) {
        if (!actor.grants().isEmpty()) {
            return null;
        }
        List<ConsultationDetails> open = consultations.list(actor).stream()
                .filter(notice -> notice.isOpen(now.instant()))
                .toList();
        var block = new Section(new H2(I18NProvider.translate("consultation.home.title")));
        block.add(open.isEmpty() ? new Paragraph(I18NProvider.translate("consultation.home.none")) : list(open));
        block.add(new H2(I18NProvider.translate("consultation.home.mine")),
                new Paragraph(I18NProvider.translate("consultation.home.mine-text")),
                outside(ConsultationLinks.RECEIPTS, I18NProvider.translate("consultation.home.look-up")));
        return block;
    }

    private UnorderedList list(List<ConsultationDetails> open) {
        Locale locale = UI.getCurrent().getLocale();
        var list = new UnorderedList();
        list.addClassName("todo-list");
        open.forEach(notice -> list.add(item(notice, locale)));
        return list;
    }

    private ListItem item(ConsultationDetails notice, Locale locale) {
        var verb = new Span(I18NProvider.translate("consultation.home.say"));
        verb.addClassName("todo-verb");
        Anchor link = outside(ConsultationLinks.publicPage(notice.id()), "");
        link.add(verb, new Span(notice.title().in(locale)));
        var until = new Span(I18NProvider.translate("consultation.home.until", figures.deadline(locale, notice.closesAt())));
        until.addClassName("todo-blocker");
        return new ListItem(link, Badges.of(Tone.INFO, figures.left(locale, notice.closesAt(), now.instant())), until);
    }

    /** The public pages are not views of the workspace. */
    private static Anchor outside(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }
}
