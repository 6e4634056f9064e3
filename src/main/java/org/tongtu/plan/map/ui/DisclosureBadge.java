package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** Says who may see a layer, wherever the layer is named. */
final class DisclosureBadge {

    private DisclosureBadge() {}

    static Span of(Disclosure disclosure) {
        Tone tone = disclosure == Disclosure.PUBLIC ? Tone.NEUTRAL : Tone.CAUTION;
        Span badge = Badges.of(tone, I18NProvider.translate("map.disclosure." + disclosure.word()));
        badge.getElement().setAttribute("title", I18NProvider.translate("map.disclosure." + disclosure.word() + ".text"));
        return badge;
    }
}
