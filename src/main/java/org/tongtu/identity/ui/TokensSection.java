package org.tongtu.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.tongtu.identity.CreateToken;
import org.tongtu.identity.Credentials;
import org.tongtu.identity.CurrentActor;
import org.tongtu.identity.RevokeToken;
import org.tongtu.identity.Secret;
import org.tongtu.identity.TokenSummary;
import org.tongtu.kernel.Ids;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Notices;

/** Tokens for programs that act as this person through the API. A token's secret is shown once. */
class TokensSection extends Section {

    private final transient Credentials credentials;
    private final transient CurrentActor actor;
    private final Grid<TokenSummary> grid = new Grid<>();
    private final TextField name = new TextField();
    private final Div fresh = new Div();

    TokensSection(Credentials credentials, CurrentActor actor, Figures figures) {
        this.credentials = credentials;
        this.actor = actor;
        grid.addColumn(TokenSummary::name).setHeader(getTranslation("identity.token.name"));
        grid.addColumn(token -> figures.moment(getLocale(), token.created())).setHeader(getTranslation("identity.token.created"));
        grid.addComponentColumn(this::revoke).setHeader(getTranslation("identity.actions"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setAllRowsVisible(true);
        name.setLabel(getTranslation("identity.token.for"));
        var form = new Div(name, new Button(getTranslation("identity.token.create"), click -> create()), fresh);
        form.addClassName("form-narrow");
        add(new H2(getTranslation("identity.token.title")), new Paragraph(getTranslation("identity.token.text")), form, grid);
        refresh();
    }

    private void create() {
        Secret secret = Credentials.freshToken();
        credentials.createToken(actor.get(), new CreateToken(Ids.next(), name.getValue(), secret, null));
        var value = new Paragraph(secret.value());
        value.addClassName("secret");
        fresh.removeAll();
        fresh.add(new Paragraph(getTranslation("identity.token.once")), value);
        name.clear();
        refresh();
    }

    private Button revoke(TokenSummary token) {
        return new Button(getTranslation("identity.token.revoke"), click -> Confirm.askDanger("identity.token.revoke-it", () -> {
            credentials.revokeToken(actor.get(), new RevokeToken(Ids.next(), token.id()));
            Notices.done("identity.token.revoked", token.name());
            refresh();
        }, token.name()));
    }

    private void refresh() {
        grid.setItems(credentials.listTokens(actor.get()));
    }
}
