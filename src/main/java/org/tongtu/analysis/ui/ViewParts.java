package org.tongtu.analysis.ui;

import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.ReportWords;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.analysis.theme.ThemeWords;
import org.tongtu.analysis.view.SavedView;
import org.tongtu.analysis.view.SavedViews;
import org.tongtu.identity.CurrentActor;
import org.tongtu.identity.PortalAddress;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.map.MapLinks;
import org.tongtu.uikit.Figures;

/** What the screens of saved views ask. */
@Component
class ViewParts {

    private final CurrentActor current;
    private final SavedViews views;
    private final PortalAddress portal;
    private final Words words;

    ViewParts(CurrentActor current, SavedViews views, PortalAddress portal, Words words) {
        this.current = current;
        this.views = views;
        this.portal = portal;
        this.words = words;
    }

    /** What a view shows, in a line. */
    @Component
    static class Words {

        private final ReportWords moments;
        private final ThemeWords themes;
        private final Figures figures;

        Words(ReportWords moments, ThemeWords themes, Figures figures) {
            this.moments = moments;
            this.themes = themes;
            this.figures = figures;
        }
    }

    Actor actor() {
        return current.get();
    }

    SavedViews views() {
        return views;
    }

    /** To be sent to others. */
    String link(SavedView view) {
        return portal.of("/workspace/" + AnalysisLinks.view(view.id()));
    }

    String moment(SavedView view, Locale locale) {
        return words.moments.moment(actor(), view.plan(), view.moment(), locale);
    }

    String theme(Theme theme, Locale locale) {
        return words.themes.title(theme, locale);
    }

    String saved(SavedView view, Locale locale) {
        return words.figures.moment(locale, view.savedAt());
    }

    /** Where a view is shown, below the workspace. */
    static String shown(SavedView view) {
        return view.theme() == null
                ? MapLinks.picture(Objects.requireNonNull(view.moment().edition()), view.picture())
                : AnalysisLinks.theme(view.plan(), view.moment(), view.theme(), view.picture());
    }
}
