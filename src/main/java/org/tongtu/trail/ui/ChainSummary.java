package org.tongtu.trail.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tongtu.audit.ChainState;
import org.tongtu.audit.ChainState.Verification;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** How the chain stands: how many entries it holds, its last seal, when a head was published, when all was verified. */
class ChainSummary extends Section {

    ChainSummary(ChainState chain, TrailWords words) {
        Locale locale = getLocale();
        getElement().setAttribute("aria-label", getTranslation("trail.chain"));
        Verification verified = chain.verified();
        if (verified == null) {
            add(new Paragraph(Badges.of(Tone.NEUTRAL, getTranslation("trail.chain.never"))));
        } else {
            boolean whole = verified.found() == 0;
            add(new Paragraph(Badges.of(whole ? Tone.GOOD : Tone.BAD, getTranslation(whole ? "trail.chain.whole" : "trail.chain.broken")),
                    new Span(" " + getTranslation("trail.chain.verified",
                            words.moment(verified.at(), locale), verified.entries(), verified.found()))));
        }
        var seal = new Paragraph(getTranslation("trail.chain.sealed", chain.sealed() + chain.waiting(), chain.waiting(), head(chain)));
        seal.addClassName("quiet");
        add(seal);
        if (chain.published() != null) {
            var published = new Paragraph(getTranslation("trail.chain.published", words.moment(chain.published(), locale)));
            published.addClassName("quiet");
            add(published);
        }
    }

    /** Enough of it to compare with a printed one. */
    private static String head(ChainState chain) {
        return chain.hash().isEmpty() ? "–" : Long.toString(chain.sealed()) + ":" + chain.hash().substring(0, 16) + "…";
    }
}
