package org.tongtu.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.tongtu.identity.AccountDetails;
import org.tongtu.identity.Accounts;
import org.tongtu.identity.CurrentActor;
import org.tongtu.identity.EndRole;
import org.tongtu.identity.HeldRole;
import org.tongtu.kernel.Ids;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Now;
import org.tongtu.language.PortalZone;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.PageHeader;

/** Administration: who has an account, and which roles they hold where. */
@Route("accounts")
@Menu(order = 92, title = "identity.accounts.title", icon = "vaadin:users")
@RolesAllowed("ADMIN")
class AccountsView extends Main implements HasDynamicTitle {

    private final transient Accounts accounts;
    private final transient CurrentActor actor;
    private final transient Jurisdictions jurisdictions;
    private final transient ObjectProvider<PortalZone> zones;
    private final Grid<AccountDetails> grid = new Grid<>();
    private final TextField search = new TextField();

    AccountsView(Accounts accounts, CurrentActor actor, Jurisdictions jurisdictions,
            ObjectProvider<PortalZone> zones, Now now) {
        this.accounts = accounts;
        this.jurisdictions = jurisdictions;
        this.zones = zones;
        this.actor = actor;
        addClassName("page");
        search.setLabel(getTranslation("identity.accounts.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        Instant present = now.instant();
        grid.addColumn(AccountDetails::name).setHeader(getTranslation("identity.name"));
        grid.addColumn(AccountDetails::email).setHeader(getTranslation("identity.email"));
        grid.addComponentColumn(account -> roles(account, present)).setHeader(getTranslation("identity.account.roles")).setFlexGrow(2);
        grid.addComponentColumn(this::grant).setHeader(getTranslation("identity.actions"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setAllRowsVisible(true);
        add(new PageHeader(getTranslation("identity.accounts.title")).explain(getTranslation("identity.accounts.intro")), search, grid);
        refresh();
    }

    private Component roles(AccountDetails account, Instant present) {
        var held = new Div();
        held.addClassName("page-actions");
        account.roles().stream().filter(role -> role.holdsAt(present)).forEach(role -> held.add(new Span(RoleWords.of(role)), end(account, role)));
        return held;
    }

    private Button end(AccountDetails account, HeldRole role) {
        var end = new Button(getTranslation("identity.accounts.end"), click -> Confirm.ask("identity.accounts.end-it", () -> {
            accounts.endRole(actor.get(), new EndRole(Ids.next(), role.id()));
            Notices.done("identity.accounts.ended", account.name(), RoleWords.of(role));
            refresh();
        }, account.name(), RoleWords.of(role)));
        end.setAriaLabel(getTranslation("identity.accounts.end-of", RoleWords.of(role), account.name()));
        return end;
    }

    private ZoneId zone() {
        return zones.stream().findFirst().map(PortalZone::get).orElse(ZoneOffset.UTC);
    }

    private Button grant(AccountDetails account) {
        return new Button(getTranslation("identity.accounts.grant"), click -> new GrantDialog(account, jurisdictions.list(actor.get()), zone(), command -> {
            accounts.grant(actor.get(), command);
            Notices.done("identity.accounts.granted", account.name());
            refresh();
        }).open());
    }

    private void refresh() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(accounts.list(actor.get()).stream()
                .filter(account -> account.name().toLowerCase(Locale.ROOT).contains(wanted) || account.email().contains(wanted))
                .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.accounts.title");
    }
}
