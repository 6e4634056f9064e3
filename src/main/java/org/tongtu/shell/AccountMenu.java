package org.tongtu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.tongtu.identity.Accounts;
import org.tongtu.identity.ChangeProfile;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.language.Texts;

/** Language, light or dark, one's own account, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AccountMenu extends MenuBar {

    private final transient Accounts accounts;
    private final transient CurrentActor actor;
    private final transient AuthenticationContext session;

    AccountMenu(Accounts accounts, CurrentActor actor, AuthenticationContext session) {
        this.accounts = accounts;
        this.actor = actor;
        this.session = session;
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("account-menu");
        addLanguage();
        addScheme();
        addAccount(actor.get());
    }

    private void addLanguage() {
        Locale other = UI.getCurrent().getLocale().getLanguage().equals("en") ? Texts.CHINESE : Texts.ENGLISH;
        MenuItem item = addItem(I18NProvider.translate("shell.other-language"), click -> speak(other));
        item.getElement().setAttribute("lang", other.getLanguage());
    }

    private void speak(Locale language) {
        Actor who = actor.get();
        accounts.changeProfile(who, new ChangeProfile(Ids.next(), who.name(), language.getLanguage()));
        UI.getCurrent().getPage().reload();
    }

    private void addScheme() {
        var dark = new DarkSwitch();
        addItem(dark, click -> dark.toggle()).setAriaLabel(I18NProvider.translate("shell.scheme"));
    }

    private void addAccount(Actor who) {
        var person = VaadinIcon.USER.create();
        MenuItem item = addItem(person);
        item.add(new com.vaadin.flow.component.html.Span(who.name()));
        item.setAriaLabel(I18NProvider.translate("shell.account-of", who.name()));
        item.getSubMenu().addItem(I18NProvider.translate("shell.account"), click -> UI.getCurrent().navigate("account"));
        item.getSubMenu().addItem(I18NProvider.translate("shell.public-site"), click -> UI.getCurrent().getPage().setLocation("/"));
        item.getSubMenu().addItem(I18NProvider.translate("shell.sign-out"), click -> session.logout());
    }
}
