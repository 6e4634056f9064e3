package org.tongtu.analysis.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.view.OpenedView;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.map.MapLinks;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.PageHeader;

/** Where the link of a saved view leads: on to the map, as far as its reader may see it, or to a kind word. */
@Route(AnalysisLinks.VIEW + "/:view")
@PermitAll
@CssImport("./analysis/analysis.css")
class ViewLinkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ViewParts parts;

    ViewLinkView(ViewParts parts) {
        this.parts = parts;
        addClassNames("page", "analysis-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            open(event, event.getRouteParameters().get("view").flatMap(Ids::find)
                    .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "analysis.view-gone")));
        } catch (Refused refused) {
            removeAll();
            add(new PageHeader(getTranslation("analysis.view")), new EmptyState(VaadinIcon.BOOKMARK, getTranslation("analysis.view.gone"),
                    getTranslation(refused.messageKey(), refused.arguments()), new Anchor(MapLinks.ROUTE, getTranslation("analysis.view.to-map"))));
        }
    }

    private void open(BeforeEnterEvent event, UUID id) {
        OpenedView opened = parts.views().open(parts.actor(), id);
        if (opened.withheld() > 0) {
            Notices.refused(new Refused(Refused.Kind.FORBIDDEN, "map.absent", opened.withheld()));
        }
        var shown = new Location(ViewParts.shown(opened.view()));
        event.forwardTo(shown.getPath(), shown.getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.view");
    }
}
