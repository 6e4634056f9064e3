package org.tongtu.analysis.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.analysis.theme.ThemeWords;
import org.tongtu.analysis.view.SavedView;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.proposal.history.MomentWords;
import org.tongtu.uikit.Figures;

/** What a map view shows, in words. */
@Component
class ViewWords {

    private final Texts texts;
    private final MomentWords moments;
    private final ThemeWords themes;
    private final Figures figures;

    ViewWords(Texts texts, MomentWords moments, ThemeWords themes, Figures figures) {
        this.texts = texts;
        this.moments = moments;
        this.themes = themes;
        this.figures = figures;
    }

    /** Its theme, or how many layers. */
    String shown(MapPicture picture, @Nullable Theme theme, Locale locale) {
        return theme == null ? texts.get(locale, "analysis.views.layers", picture.layers().size()) : themes.title(theme, locale);
    }

    /** Of which moment, what, and since when. */
    String line(Actor actor, SavedView view, Locale locale) {
        return texts.get(locale, "analysis.views.what", moments.label(actor, view.plan(), view.moment(), locale),
                shown(view.picture(), view.theme(), locale), figures.moment(locale, view.savedAt()));
    }
}
