package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Ids;
import org.tongtu.plan.map.MapLinks;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.uikit.EmptyState;

/** 一张图: everything planned, on one map and as one list. */
@Route(MapLinks.ROUTE)
@Menu(order = 2, title = "map.menu", icon = "vaadin:map-marker")
@PermitAll
@CssImport("./plan/map-view.css")
class MapView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient PlanScenes scenes;
    private final transient MapParts parts;
    private transient @Nullable MapStage stage;

    MapView(PlanScenes scenes, MapParts parts) {
        this.scenes = scenes;
        this.parts = parts;
        addClassName("map-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Integer edition = query.getSingleParameter(MapLinks.EDITION).flatMap(MapView::number).orElse(null);
        scenes.open(edition, getLocale()).ifPresentOrElse(this::enter, this::nothing);
        query.getSingleParameter(MapLinks.SHOW).map(MapPicture::parse).ifPresent(picture -> {
            if (stage != null) {
                stage.show(picture);
            }
        });
        query.getSingleParameter(MapLinks.THING).flatMap(Ids::find).ifPresent(id -> {
            if (stage != null) {
                stage.find(id);
            }
        });
    }

    private void enter(PlanScene scene) {
        if (stage == null) {
            removeAll();
            stage = new MapStage(parts, scenes, scene);
            add(stage);
        } else {
            stage.show(scene);
        }
    }

    private void nothing() {
        stage = null;
        removeAll();
        add(new EmptyState(VaadinIcon.MAP_MARKER, getTranslation("map.no-plan"), getTranslation("map.no-plan.text")));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("map.menu");
    }
}
