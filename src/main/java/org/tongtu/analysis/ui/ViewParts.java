package org.tongtu.analysis.ui;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.view.SavedView;
import org.tongtu.analysis.view.SavedViews;
import org.tongtu.identity.CurrentActor;
import org.tongtu.identity.PortalAddress;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.map.MapLinks;

/** What the screens of saved views ask. */
@Component
class ViewParts {

    private final CurrentActor current;
    private final SavedViews views;
    private final PortalAddress portal;
    private final ViewWords words;

    ViewParts(CurrentActor current, SavedViews views, PortalAddress portal, ViewWords words) {
        this.current = current;
        this.views = views;
        this.portal = portal;
        this.words = words;
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

    ViewWords words() {
        return words;
    }

    /** Where a view is shown, below the workspace. */
    static String shown(SavedView view) {
        return view.theme() == null
                ? MapLinks.picture(Objects.requireNonNull(view.moment().edition()), view.picture())
                : AnalysisLinks.theme(view.plan(), view.moment(), view.theme(), view.picture());
    }
}
