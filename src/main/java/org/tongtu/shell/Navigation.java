package org.tongtu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rooms a person may enter, from the views' own {@code @Menu}: the title is an i18n key, an order from
 * {@value #MORE} on goes below "More".
 */
final class Navigation {

    static final int MORE = 80;
    private static final Set<Double> ON_PHONES = Set.of(1.0, 2.0, 5.0, 6.0);

    private Navigation() {}

    static SideNav side() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", I18NProvider.translate("shell.rooms"));
        rooms().forEach(entry -> nav.addItem(item(entry)));
        nav.addItem(new SideNavItem(I18NProvider.translate("shell.more"), "more", VaadinIcon.ELLIPSIS_DOTS_H.create()));
        return nav;
    }

    /** 待办 · 图 · 方案 · 会议 · 更多, in thumb's reach. */
    static Nav bottom() {
        var nav = new Nav();
        nav.addClassName("bottom-bar");
        nav.getElement().setAttribute("aria-label", I18NProvider.translate("shell.rooms-phone"));
        rooms().stream()
                .filter(entry -> ON_PHONES.contains(entry.order()))
                .forEach(entry -> nav.add(link(path(entry), icon(entry), I18NProvider.translate("shell.short." + entry.order().intValue()))));
        nav.add(link("more", VaadinIcon.ELLIPSIS_DOTS_H.create(), I18NProvider.translate("shell.more")));
        return nav;
    }

    /** What the phone's bottom bar has no room for. */
    static List<MenuEntry> everythingNotBelow() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !ON_PHONES.contains(order(entry)))
                .toList();
    }

    private static List<MenuEntry> rooms() {
        return MenuConfiguration.getMenuEntries().stream().filter(entry -> order(entry) < MORE).toList();
    }

    private static double order(MenuEntry entry) {
        return Optional.ofNullable(entry.order()).orElse(Double.MAX_VALUE);
    }

    static String title(MenuEntry entry) {
        return I18NProvider.translate(entry.title());
    }

    static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    static Icon icon(MenuEntry entry) {
        @Nullable String name = entry.icon();
        return name == null ? VaadinIcon.CIRCLE_THIN.create() : new Icon(name);
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(title(entry), path(entry), icon(entry));
        item.setMatchNested(!path(entry).isEmpty());
        return item;
    }

    private static Anchor link(String path, Component icon, String text) {
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(path.isEmpty() ? "." : path, icon, new Span(text));
        link.getElement().setAttribute("data-path", path);
        return link;
    }
}
