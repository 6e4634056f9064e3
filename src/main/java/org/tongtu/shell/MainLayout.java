package org.tongtu.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.tongtu.identity.CurrentActor;

/** The frame of the workspace: rooms on the left (below on phones), the region's state on top, the view in the middle. */
@Layout
@JsModule("./uikit/accessible.ts")
@JsModule("./uikit/one-click.ts")
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Content content = new Content();
    private final Nav bottom = Navigation.bottom();

    MainLayout(AccountMenu account, CurrentActor actor, ObjectProvider<StripItem> strip) {
        setPrimarySection(Section.DRAWER);
        var rooms = new Aside(brand(), new Scroller(Navigation.side()));
        rooms.addClassName("rooms");
        addToDrawer(rooms);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(I18NProvider.translate("shell.drawer"));
        var top = new Header(toggle, strip(actor, strip), account);
        top.addClassName("top");
        addToNavbar(skip(), top);
        super.setContent(new Div(content, bottom));
    }

    private Button skip() {
        var skip = new Button(I18NProvider.translate("shell.skip"), click -> content.focus());
        skip.addThemeVariants(ButtonVariant.PRIMARY);
        skip.addClassName("skip-link");
        return skip;
    }

    private static RouterLink brand() {
        var seal = new Span(I18NProvider.translate("shell.seal"));
        seal.addClassName("seal");
        seal.getElement().setAttribute("aria-hidden", "true");
        var brand = new RouterLink("", TodoView.class);
        brand.add(seal, new Span(I18NProvider.translate("shell.brand")));
        brand.addClassName("brand");
        return brand;
    }

    private static Div strip(CurrentActor actor, ObjectProvider<StripItem> items) {
        var strip = new Div();
        strip.addClassName("region-strip");
        strip.getElement().setAttribute("role", "group");
        strip.getElement().setAttribute("aria-label", I18NProvider.translate("shell.region"));
        var who = actor.get();
        items.stream()
                .sorted(Comparator.comparingInt(StripItem::order))
                .flatMap(item -> Stream.ofNullable(item.create(who)))
                .forEach(strip::add);
        return strip;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.show(view);
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.show(null);
    }

    /** Marks the room one is in, for the bottom bar; the side navigation does so itself. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String room = event.getLocation().getFirstSegment();
        bottom.getElement().getChildren().forEach(link -> {
            if (room.equals(link.getAttribute("data-path"))) {
                link.setAttribute("aria-current", "page");
            } else {
                link.removeAttribute("aria-current");
            }
        });
    }
}
