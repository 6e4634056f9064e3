package org.tongtu.analysis.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.view.SavedView;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** 地图视图: what one had on the map, under a name, to be opened again and sent to others. */
@Route(AnalysisLinks.VIEWS)
@PermitAll
@CssImport("./analysis/analysis.css")
class ViewsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ViewParts parts;
    private final Div list = new Div();

    ViewsView(ViewParts parts) {
        this.parts = parts;
        addClassNames("page", "analysis-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters asked = event.getLocation().getQueryParameters();
        add(new PageHeader(getTranslation("analysis.views")).explain(getTranslation("analysis.views.intro")));
        SaveViewForm.asked(asked).ifPresent(wanted -> add(new SaveViewForm(parts, wanted, this::refresh)));
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<SavedView> views = parts.views().list(parts.actor());
        if (views.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.BOOKMARK, getTranslation("analysis.views.empty"), getTranslation("analysis.views.empty.text")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("view-list");
        views.forEach(view -> rows.add(new ViewRow(parts, view, this::refresh)));
        list.add(rows);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.views");
    }
}
