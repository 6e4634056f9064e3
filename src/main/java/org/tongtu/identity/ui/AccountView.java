package org.tongtu.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.tongtu.identity.AccountDetails;
import org.tongtu.identity.Accounts;
import org.tongtu.identity.Credentials;
import org.tongtu.identity.CurrentActor;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.PageHeader;

/** One's own account: who one is here, the password, the signed-in browsers, the tokens of programs. */
@Route("account")
@Menu(order = 90, title = "identity.account.title", icon = "vaadin:user")
@PermitAll
class AccountView extends Main implements HasDynamicTitle {

    AccountView(Accounts accounts, Credentials credentials, CurrentActor actor, Figures figures) {
        addClassName("page");
        AccountDetails mine = accounts.mine(actor.get());
        add(new PageHeader(mine.name()).explain(mine.email()));
        add(roles(mine));
        add(new PasswordForm(credentials, actor));
        add(new SessionsSection(credentials, actor, figures));
        add(new TokensSection(credentials, actor, figures));
    }

    private Section roles(AccountDetails mine) {
        String held = mine.roles().stream().map(RoleWords::of).collect(Collectors.joining(getTranslation("identity.list-separator")));
        return new Section(
                new H2(getTranslation("identity.account.roles")),
                new Paragraph(held.isEmpty() ? getTranslation("identity.account.no-roles") : held));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.account.title");
    }
}
