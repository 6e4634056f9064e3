package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tongtu.identity.CurrentActor;
import org.tongtu.uikit.PageHeader;

/** 议定事项: everything meetings resolved, open and overdue first. */
@Route("resolutions")
@PermitAll
class ResolutionsView extends Main implements HasDynamicTitle {

    private final transient CurrentActor current;
    private final transient ResolutionLists lists;
    private final Div content = new Div();

    ResolutionsView(CurrentActor current, ResolutionLists lists) {
        this.current = current;
        this.lists = lists;
        addClassName("page");
        add(new PageHeader(getTranslation("minutes.resolutions")).explain(getTranslation("minutes.resolutions-intro")), content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(lists.all(current.get(), this::show));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("minutes.resolutions");
    }
}
