package org.tongtu.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import org.tongtu.uikit.PageHeader;

/** 更多: the rooms that are not entered every day, as a page for phones. */
@Route("more")
@PermitAll
class MoreView extends Main implements HasDynamicTitle {

    MoreView() {
        addClassName("page");
        var list = new UnorderedList();
        list.addClassName("more-list");
        Navigation.everythingNotBelow().forEach(entry -> list.add(new ListItem(link(entry))));
        add(new PageHeader(getTranslation("shell.more")).explain(getTranslation("shell.more.intro")), list);
    }

    private static Anchor link(MenuEntry entry) {
        return new Anchor(Navigation.path(entry), Navigation.icon(entry), new Span(Navigation.title(entry)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.more");
    }
}
