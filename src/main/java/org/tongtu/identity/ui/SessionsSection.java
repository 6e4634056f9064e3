package org.tongtu.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.tongtu.identity.Credentials;
import org.tongtu.identity.CurrentActor;
import org.tongtu.identity.EndSession;
import org.tongtu.identity.SessionSummary;
import org.tongtu.kernel.Ids;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Notices;

/** Where one is signed in, each with a way to sign that browser out. */
class SessionsSection extends Section {

    private final transient Credentials credentials;
    private final transient CurrentActor actor;
    private final Grid<SessionSummary> grid = new Grid<>();

    SessionsSection(Credentials credentials, CurrentActor actor, Figures figures) {
        this.credentials = credentials;
        this.actor = actor;
        grid.addColumn(SessionSummary::agent).setHeader(getTranslation("identity.session.browser"));
        grid.addColumn(SessionSummary::address).setHeader(getTranslation("identity.session.address"));
        grid.addColumn(session -> figures.moment(getLocale(), session.seen())).setHeader(getTranslation("identity.session.seen"));
        grid.addComponentColumn(this::end).setHeader(getTranslation("identity.actions"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setAllRowsVisible(true);
        add(new H2(getTranslation("identity.session.title")), new Paragraph(getTranslation("identity.session.text")), grid);
        refresh();
    }

    private Button end(SessionSummary session) {
        return new Button(getTranslation("identity.session.end"), click -> Confirm.ask("identity.session.end-it", () -> {
            credentials.endSession(actor.get(), new EndSession(Ids.next(), session.id()));
            Notices.done("identity.session.ended");
            refresh();
        }));
    }

    private void refresh() {
        grid.setItems(credentials.listSessions(actor.get()));
    }
}
